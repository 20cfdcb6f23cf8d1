import { notFound, Problem } from '../api/problem';
import type { Account, Policies } from '../state';
import type { Price, Product, Subscription } from '../wire';
import type { RequestedItem } from './update-request';

export type Item = Subscription['items'][number];

/** One line of the new list; `old` is the item which it continues. */
export interface NewItem {
  price: Price;
  product: Product;
  quantity: number;
  old: Item | null;
}

const most = 100;

/**
 * The complete new list of items, or Paddle's reason why it cannot be. What the subscription holds
 * is a snapshot: it may stay although its price is archived since, with any quantity it has.
 * https://developer.paddle.com/errors/subscriptions
 */
export function newItems(
  asked: readonly RequestedItem[],
  subscription: Subscription,
  { account, policies }: { account: Account; policies: Policies },
): NewItem[] {
  if (asked.length === 0) throw refused('all_items_removed', 'All items would be removed.');
  if (asked.length > most) {
    throw refused('maximum_number_of_line_items_reached', `At most ${most} items are allowed.`);
  }
  const ids = asked.map(({ price_id }) => price_id);
  if (new Set(ids).size < ids.length) {
    throw refused('duplicate_price_ids', 'Each price may be on a subscription once.');
  }
  const items = asked.map((entry) => newItem(entry, subscription, account));
  checkRecurring(items);
  for (const [at, item] of items.entries()) checkNew(item, { at, asked, policies });
  checkCycles(items);
  return items;
}

function newItem(
  { price_id, quantity }: RequestedItem,
  { items }: Subscription,
  account: Account,
): NewItem {
  const old = items.find(({ price }) => price.id === price_id) ?? null;
  const price = old?.price ?? account.prices.get(price_id);
  const product = old?.product ?? account.products.get(price?.product_id ?? '');
  if (!price || !product) throw notFound('Price', price_id);
  const kept = quantity ?? old?.quantity;
  if (kept === undefined) {
    throw refused('quantity_missing_for_new_items', `Price ${price_id} is new: say its quantity.`);
  }
  return { price, product, quantity: kept, old };
}

function checkRecurring(items: readonly NewItem[]): void {
  if (items.every(({ price }) => price.billing_cycle === null)) {
    throw refused('no_recurring_items_remain', 'At least one recurring item must remain.');
  }
}

function checkNew(
  { price, quantity, old }: NewItem,
  { at, asked, policies }: { at: number; asked: readonly RequestedItem[]; policies: Policies },
): void {
  const field = `items.${at}.price_id`;
  if (!old && price.billing_cycle === null) {
    throw refused('new_items_not_valid', 'New items must be recurring.', [
      { field, message: `price ${price.id} is billed once` },
    ]);
  }
  if (!old && price.status === 'archived') {
    const errors = [{ field, message: `price ${price.id} is archived` }];
    throw policies.archivedPriceCode === 'entity_archived'
      ? new Problem(400, 'entity_archived', `Price ${price.id} is archived.`, errors)
      : refused('new_items_not_valid', 'New items must be active.', errors);
  }
  const { minimum, maximum } = price.quantity ?? { minimum: 1, maximum: 100 };
  const said = asked[at]?.quantity !== undefined && quantity !== old?.quantity;
  if (said && (quantity < minimum || quantity > maximum)) {
    throw refused(
      'quantity_not_valid',
      `Quantity for price ${price.id} must be between ${minimum} and ${maximum}.`,
    );
  }
}

function checkCycles(items: readonly NewItem[]): void {
  const [first] = items;
  const errors = items.flatMap(({ price }, at) =>
    sameCycle(price.billing_cycle, first?.price.billing_cycle)
      ? []
      : [{ field: `items.${at}.price_id`, message: 'has another billing interval' }],
  );
  if (errors.length > 0) {
    throw refused('new_items_not_valid', 'All items must have the same billing cycle.', errors);
  }
}

type Cycle = Price['billing_cycle'];

export function sameCycle(one: Cycle | undefined, other: Cycle | undefined): boolean {
  return one?.interval === other?.interval && one?.frequency === other?.frequency;
}

function refused(
  code: string,
  detail: string,
  errors: { field: string; message: string }[] = [],
): Problem {
  return new Problem(400, `subscription_${code}`, detail, errors);
}
