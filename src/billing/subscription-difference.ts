import { type ComparedItem, diffItems, type ItemDifference, sameItems } from './item-difference';
import { type ItemShape, requestOf, type SubscriptionShape } from './wire';

/** Everything besides the items that decides what a change costs or whether it is allowed. */
const watchedFields = [
  'status',
  'customer_id',
  'currency_code',
  'collection_mode',
  'next_billed_at',
  'billing_cycle',
  'scheduled_change',
  'discount',
] as const;

export type WatchedField = (typeof watchedFields)[number];

export interface SubscriptionDifference {
  /** Nothing at all was written in between: `updated_at` is the same too. */
  untouched: boolean;
  fields: WatchedField[];
  /** Null if the items are the same. */
  items: ItemDifference | null;
}

/**
 * What somebody else changed between two readings. Paddle has no ETag, so `updated_at` is compared
 * as text; it also moves for what the rules do not read, such as custom data.
 * Source: https://developer.paddle.com/api-reference/subscriptions/
 */
export function compareSubscriptions(
  before: SubscriptionShape,
  after: SubscriptionShape,
): SubscriptionDifference {
  const fields = watchedFields.filter((field) => outline(before[field]) !== outline(after[field]));
  const same = sameItems(requestOf(before.items), requestOf(after.items));
  const items = same ? null : diffItems(compared(before.items), compared(after.items));
  const untouched = same && fields.length === 0 && before.updated_at === after.updated_at;
  return { untouched, fields, items };
}

/** A subscription's items with their products, to compare. */
export function compared(items: readonly ItemShape[]): ComparedItem[] {
  return items
    .filter((item) => item.recurring)
    .map(({ price, quantity }) => ({
      price_id: price.id,
      product_id: price.product_id,
      quantity,
    }));
}

/** A field's value as text, with what is absent taken as null and keys in one order. */
function outline(value: SubscriptionShape[WatchedField]): string {
  if (value == null || typeof value === 'string') return `${value ?? null}`;
  return JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
