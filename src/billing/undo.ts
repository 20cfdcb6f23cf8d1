import { sameCycle } from './cycle';
import { sameItems } from './item-difference';
import { type BillingMode, billsAtRenewal } from './mode';
import type { MoneyNow } from './money-now';
import {
  type BillingCycle,
  type ItemRequest,
  type PriceShape,
  type RequestableItem,
  requestOf,
} from './wire';

/** A change that was applied, as the journal and the activity keep it. */
export interface AppliedChange {
  before: { items: readonly ItemBefore[]; billing_cycle: BillingCycle };
  after: { items: readonly ItemRequest[]; billing_cycle: BillingCycle };
  mode: BillingMode;
  currency: string;
  /** What the change really did to money, not what was previewed. */
  money: Pick<MoneyNow, 'kind' | 'due' | 'creditUsed' | 'credited'>;
  /** Whether what is due has not come in: it pends, or the payment failed. */
  unpaid: boolean;
}

interface ItemBefore extends RequestableItem {
  price: Pick<PriceShape, 'id' | 'type'>;
}

/** What does not come back with the items. Amounts are minor units of the change's currency. */
export type UndoCaveat =
  /** Going back credits at best; a charge is not refunded: that is a separate adjustment. */
  | { kind: 'charge-not-refunded'; amount: string }
  /** Nothing came in yet; going back does not take the bill away. */
  | { kind: 'unpaid-stays-due'; amount: string }
  /** The invoice stays open until it is credited or canceled. */
  | { kind: 'invoice-stays'; amount: string }
  /** A credit stays on the customer's balance; going back is charged against it. */
  | { kind: 'credit-stays'; amount: string }
  | { kind: 'used-credit-stays-used'; amount: string }
  /** What was left for the next bill may stay on it: the preview of the undo shows. */
  | { kind: 'next-bill-may-keep-it' }
  /** The interval changes back, but the day of the bill is reckoned anew. */
  | { kind: 'bill-date-may-move' }
  /** It was made for this deal and may not be taken again once it is off the subscription. */
  | { kind: 'custom-price-may-be-refused'; price_id: string };

export type Undo =
  | { possible: true; items: ItemRequest[]; caveats: UndoCaveat[] }
  /** `changed-since`: the items are no longer those that the change made, so there is more to undo. */
  | { possible: false; reason: 'changed-since' | 'nothing-to-undo' };

/**
 * The items before the change as an intended change, to be previewed, judged and confirmed like any
 * other, and what it cannot bring back.
 * Source: https://developer.paddle.com/concepts/subscriptions/proration
 */
export function planUndo(applied: AppliedChange, current: readonly ItemRequest[]): Undo {
  const items = requestOf(applied.before.items);
  if (sameItems(items, current)) return { possible: false, reason: 'nothing-to-undo' };
  if (!sameItems(applied.after.items, current)) return { possible: false, reason: 'changed-since' };
  return {
    possible: true,
    items,
    caveats: [...moneyCaveats(applied), ...stateCaveats(applied)],
  };
}

function moneyCaveats({ money, mode, unpaid }: AppliedChange): UndoCaveat[] {
  const caveats: UndoCaveat[] = [];
  if (money.kind === 'charge') {
    const kind = unpaid ? 'unpaid-stays-due' : 'charge-not-refunded';
    caveats.push({ kind, amount: money.due });
  }
  if (money.kind === 'invoice') caveats.push({ kind: 'invoice-stays', amount: money.due });
  if (money.credited !== '0') caveats.push({ kind: 'credit-stays', amount: money.credited });
  if (money.creditUsed !== '0')
    caveats.push({ kind: 'used-credit-stays-used', amount: money.creditUsed });
  if (billsAtRenewal(mode)) caveats.push({ kind: 'next-bill-may-keep-it' });
  return caveats;
}

function stateCaveats({ before, after }: AppliedChange): UndoCaveat[] {
  const moved = !sameCycle(before.billing_cycle, after.billing_cycle);
  const lost = before.items.filter(
    ({ price, recurring }) =>
      recurring &&
      price.type === 'custom' &&
      !after.items.some((item) => item.price_id === price.id),
  );
  return [
    ...(moved ? [{ kind: 'bill-date-may-move' } as const] : []),
    ...lost.map(
      ({ price }) => ({ kind: 'custom-price-may-be-refused', price_id: price.id }) as const,
    ),
  ];
}
