import { sameCycle } from './cycle';
import type { PlannedItem } from './item-change';
import type { ItemProblem } from './item-problem';
import type { BillingCycle } from './wire';

/** Source: https://developer.paddle.com/errors/subscriptions/subscription_maximum_number_of_line_items_reached */
const maximumItems = 100;

/**
 * What Paddle would refuse in a new list of items. A kept item is judged by nothing but its cycle
 * and a quantity that was asked for: it may stay although its price is archived since, as what the
 * subscription holds is a snapshot.
 */
export function checkItems(
  items: readonly PlannedItem[],
  cycle: BillingCycle | null,
): ItemProblem[] {
  return [
    ...items.flatMap((item) => [
      ...(item.origin === 'kept' ? [] : problemsOfNewPrice(item)),
      ...problemsOfCycle(item, cycle),
      ...problemsOfQuantity(item),
    ]),
    ...duplicatesIn(items),
    ...problemsOfSize(items.length),
  ];
}

function problemsOfNewPrice({ price }: PlannedItem): ItemProblem[] {
  const price_id = price.id;
  if (price.billing_cycle == null) return [{ kind: 'one-time-price', price_id }];
  if (price.type === 'custom') return [{ kind: 'custom-price', price_id }];
  return price.status === 'active' ? [] : [{ kind: 'archived-price', price_id }];
}

function problemsOfCycle({ price }: PlannedItem, cycle: BillingCycle | null): ItemProblem[] {
  if (price.billing_cycle == null || cycle === null) return [];
  return sameCycle(price.billing_cycle, cycle)
    ? []
    : [{ kind: 'interval-mismatch', price_id: price.id }];
}

function problemsOfQuantity({
  price,
  quantity,
  origin,
  quantityAsked,
}: PlannedItem): ItemProblem[] {
  if (origin === 'kept' && !quantityAsked) return [];
  const { minimum, maximum } = price.quantity;
  if (Number.isSafeInteger(quantity) && quantity >= minimum && quantity <= maximum) return [];
  const bounds = { minimum, maximum };
  return [{ kind: 'quantity-out-of-bounds', price_id: price.id, quantity, bounds }];
}

function duplicatesIn(items: readonly PlannedItem[]): ItemProblem[] {
  const ids = items.map((item) => item.price.id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(repeated)].map((price_id) => ({ kind: 'duplicate-price', price_id }));
}

function problemsOfSize(count: number): ItemProblem[] {
  if (count === 0) return [{ kind: 'no-items-left' }];
  return count > maximumItems ? [{ kind: 'too-many-items', count, maximum: maximumItems }] : [];
}
