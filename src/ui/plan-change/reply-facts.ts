import { sameItems } from '@/billing/item-difference';
import { isBillingMode } from '@/billing/mode';
import type { NextBill } from '@/billing/next-bill';
import type { ItemRequest } from '@/billing/wire';
import type { Customer } from '@/messages/answers';
import type { ChangeStanding } from '@/messages/change-answers';
import type { ChangeFacts, ItemFact } from '@/replies/change-reply';
import type { ChangeNote } from '@/replies/ticket-note';
import { knownDecimals } from '@/ui/money-words';
import { itemWords, type NameItem } from './item-names';
import { modeName } from './mode-words';
import { moneyMoved } from './money-moved';

interface ReplySources {
  entry: ChangeStanding;
  customer: Customer | null;
  nameOf: NameItem;
  /** Of the preview that was confirmed, where it is still known. */
  next: NextBill | null;
}

/** A change that was applied, as the facts of a reply to the customer. */
export function changeFactsOf(sources: ReplySources): ChangeFacts {
  const { gone, come } = whatMoved(sources.entry);
  const fact = ({ price_id, quantity }: ItemRequest): ItemFact => {
    const { product, price, cycle } = sources.nameOf(price_id);
    return { product, price, cycle, quantity };
  };
  return {
    name: sources.customer?.name ?? null,
    before: gone.map(fact),
    after: come.map(fact),
    ...moneyOf(sources),
  };
}

/** The same as the facts of a note to colleagues. */
export function changeNoteOf(sources: ReplySources): ChangeNote {
  const { entry, customer, nameOf } = sources;
  const { subscriptionId, intended, settledAt, sentAt } = entry;
  const { gone, come } = whatMoved(entry);
  const words = (items: readonly ItemRequest[]) =>
    items.map(({ price_id, quantity }) => itemWords(nameOf(price_id), quantity)).join(' + ') ||
    null;
  return {
    customer,
    subscriptionId,
    before: words(gone),
    after: words(come),
    mode: isBillingMode(intended.mode) ? modeName(intended.mode) : intended.mode,
    at: new Date(settledAt ?? sentAt).toISOString(),
    ...moneyOf(sources),
  };
}

function whatMoved({ before, intended }: ChangeStanding) {
  const without = (items: readonly ItemRequest[], others: readonly ItemRequest[]) =>
    items.filter((item) => !others.some((other) => sameItems([item], [other])));
  return {
    gone: without(before.items, intended.items),
    come: without(intended.items, before.items),
  };
}

function moneyOf({ entry, next }: ReplySources) {
  const { currency, creditUsed, credited } = entry.promised;
  return {
    currency,
    decimals: knownDecimals(currency),
    creditUsed,
    credited,
    due: moneyMoved(entry).due,
    payment: entry.payment,
    nextBill: next?.kind === 'bill' ? { amount: next.amount, at: next.at } : null,
  };
}
