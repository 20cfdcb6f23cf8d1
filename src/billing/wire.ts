/**
 * The part of Paddle's answers that the rules of billing read, in Paddle's own names, so that the
 * checked shapes of the REST client and the simulator's own fit alike. A word of a list is any
 * string: Paddle adds words without a new version.
 * Source: https://developer.paddle.com/api-reference/about/versioning
 */

/** Every `frequency` `interval`s: `{ interval: 'month', frequency: 3 }` is quarterly. */
export interface BillingCycle {
  interval: string;
  frequency: number;
}

export interface PriceShape {
  id: string;
  product_id: string;
  /** `standard`, or `custom`: made for one deal and not in the catalogue. */
  type: string;
  status: string;
  /** Null for a one-time price. */
  billing_cycle?: BillingCycle | null;
  unit_price: { amount: string; currency_code: string };
  quantity: { minimum: number; maximum: number };
}

/** An item as it stands on a subscription. Its price is a snapshot from when it was added. */
export interface ItemShape {
  quantity: number;
  recurring: boolean;
  price: PriceShape;
}

export interface ScheduledChangeShape {
  /** `cancel`, `pause` or `resume`. */
  action: string;
  /** RFC 3339. */
  effective_at: string;
}

export interface SubscriptionShape {
  status: string;
  customer_id: string;
  currency_code: string;
  /** RFC 3339, to the microsecond: compare as text, a `Date` loses three digits. */
  updated_at: string;
  /** RFC 3339; null when a cancel or pause is scheduled, when paused and when canceled. */
  next_billed_at?: string | null;
  collection_mode: string;
  billing_cycle: BillingCycle;
  scheduled_change?: ScheduledChangeShape | null;
  discount?: { id: string } | null;
  items: readonly ItemShape[];
}

/** An item as Paddle's PATCH takes it. The list of them replaces the subscription's whole list. */
export interface ItemRequest {
  price_id: string;
  quantity: number;
}

/** As much of an item as a request says, and whether it is part of one. */
export interface RequestableItem {
  quantity: number;
  recurring: boolean;
  price: Pick<PriceShape, 'id'>;
}

/** The items a subscription has, as the PATCH would say them. One-time items are not part of it. */
export function requestOf(items: readonly RequestableItem[]): ItemRequest[] {
  return items
    .filter((item) => item.recurring)
    .map((item) => ({ price_id: item.price.id, quantity: item.quantity }));
}
