/**
 * Why a new list of items cannot be sent, one entry for each cause, so that the view can put each
 * beside its item. `price_id` is the price on the subscription where one is concerned, else the
 * new one. Quantities are pieces.
 * Source: https://developer.paddle.com/api-reference/subscriptions/update-subscription and the
 * error pages under https://developer.paddle.com/errors/subscriptions
 */
export type ItemProblem =
  /** The change names a price that the subscription does not have (any more). */
  | { kind: 'not-on-subscription'; price_id: string }
  /** Only recurring prices stand on a subscription; others are charged once instead. */
  | { kind: 'one-time-price'; price_id: string }
  /** `subscription_new_items_not_valid`, `entity_archived`. */
  | { kind: 'archived-price'; price_id: string }
  /** Made for another deal: not in the catalogue, so never offered. */
  | { kind: 'custom-price'; price_id: string }
  /** `subscription_duplicate_price_ids`. */
  | { kind: 'duplicate-price'; price_id: string }
  /** All recurring items share one interval and frequency. */
  | { kind: 'interval-mismatch'; price_id: string }
  /** The product of an item has no price of the new interval. */
  | { kind: 'no-counterpart'; price_id: string; product_id: string }
  /** It has several: the agent must say which. */
  | { kind: 'several-counterparts'; price_id: string; product_id: string; candidates: string[] }
  /** A price agreed for one deal would give way to a catalogue price: the agent must say so. */
  | { kind: 'custom-price-cannot-follow'; price_id: string; candidates: string[] }
  /** `subscription_quantity_not_valid`. */
  | { kind: 'quantity-out-of-bounds'; price_id: string; quantity: number; bounds: QuantityBounds }
  /** `subscription_all_items_removed`, `subscription_no_recurring_items_remain`. */
  | { kind: 'no-items-left' }
  /** `subscription_maximum_number_of_line_items_reached`. */
  | { kind: 'too-many-items'; count: number; maximum: number };

/** A price's bounds, both included. */
export interface QuantityBounds {
  minimum: number;
  maximum: number;
}
