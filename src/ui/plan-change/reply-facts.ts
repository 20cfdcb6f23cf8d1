import { sameItems } from '@/billing/item-difference';
import { isBillingMode } from '@/billing/mode';
import type { NextBill } from '@/billing/next-bill';
import type { ItemRequest } from '@/billing/wire';
import type { ChangeStanding, Customer } from '@/messages/answers';
import { itemWords, type NameItem } from './item-names';
import { modeName } from './mode-words';
import { moneyMoved } from './money-moved';
import type { ReplyFacts } from './reply';

interface ReplySources {
  entry: ChangeStanding;
  customer: Customer | null;
  nameOf: NameItem;
  /** Of the preview that was confirmed, where it is still known. */
  next: NextBill | null;
}

/** A change that was applied, as the facts of a reply. */
export function replyFactsOf({ entry, customer, nameOf, next }: ReplySources): ReplyFacts {
  const { promised, payment, intended, before, subscriptionId, settledAt, sentAt } = entry;
  const list = (items: readonly ItemRequest[], others: readonly ItemRequest[]) =>
    items
      .filter((item) => !others.some((other) => sameItems([item], [other])))
      .map(({ price_id, quantity }) => itemWords(nameOf(price_id), quantity))
      .join(' + ') || null;
  const [first] = customer?.name?.split(/\s+/) ?? [];
  return {
    name: first ?? null,
    subscriptionId,
    before: list(before.items, intended.items),
    after: list(intended.items, before.items),
    currency: promised.currency,
    due: moneyMoved(entry).due,
    creditUsed: promised.creditUsed,
    credited: promised.credited,
    payment,
    mode: isBillingMode(intended.mode) ? modeName(intended.mode) : intended.mode,
    changedAt: new Date(settledAt ?? sentAt).toISOString(),
    nextBill: next?.kind === 'bill' ? { amount: next.amount, at: next.at } : null,
  };
}
