import type { PriceShape, SubscriptionShape } from './wire';

/** Why a price cannot be chosen as something new on a subscription. */
export type PriceRefusal =
  /** It is there already: change its quantity instead. */
  | 'already-there'
  /** Subscriptions take recurring prices only. */
  | 'one-time'
  /** https://developer.paddle.com/errors/shared/entity_archived */
  | 'archived'
  /** Made for another deal. */
  | 'custom';

export type PriceJudgement =
  /** `converted`: listed in another currency, so what it costs here only a preview can tell. */
  { fits: true; converted: boolean } | { fits: false; reason: PriceRefusal };

/**
 * Whether a subscription can take a price. Its currency is no reason against it: Paddle converts
 * the price into the subscription's currency.
 * Source: https://developer.paddle.com/build/products/offer-localized-pricing
 */
export function judgePrice(
  price: PriceShape,
  subscription: Pick<SubscriptionShape, 'items' | 'currency_code'>,
): PriceJudgement {
  if (subscription.items.some((item) => item.price.id === price.id))
    return { fits: false, reason: 'already-there' };
  if (price.billing_cycle == null) return { fits: false, reason: 'one-time' };
  if (price.type === 'custom') return { fits: false, reason: 'custom' };
  if (price.status !== 'active') return { fits: false, reason: 'archived' };
  return { fits: true, converted: price.unit_price.currency_code !== subscription.currency_code };
}
