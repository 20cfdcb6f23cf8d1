import { sameCycle } from './cycle';
import type { ItemProblem } from './item-problem';
import type { BillingCycle, PriceShape } from './wire';

/** The price that takes over an item when the interval changes, or why there is not one. */
export type Counterpart =
  | { found: true; price: PriceShape }
  | { found: false; problem: ItemProblem };

/**
 * The catalogue's active recurring price of the same product and the new cycle. Two are as bad as
 * none: which of them is not for Portage to say. A custom price is never replaced unasked, since
 * its terms were agreed with this customer.
 * Source: https://developer.paddle.com/build/subscriptions/replace-products-prices-upgrade-downgrade
 */
export function findCounterpart(
  price: PriceShape,
  cycle: BillingCycle,
  catalogue: readonly PriceShape[],
): Counterpart {
  const matching = catalogue.filter((candidate) => {
    if (candidate.product_id !== price.product_id) return false;
    return isOffered(candidate) && candidate.billing_cycle != null
      ? sameCycle(candidate.billing_cycle, cycle)
      : false;
  });
  const candidates = matching.map((candidate) => candidate.id);
  const subject = { price_id: price.id, product_id: price.product_id };
  if (price.type === 'custom')
    return {
      found: false,
      problem: { kind: 'custom-price-cannot-follow', price_id: price.id, candidates },
    };
  const [only, second] = matching;
  if (only === undefined) return { found: false, problem: { kind: 'no-counterpart', ...subject } };
  if (second !== undefined)
    return { found: false, problem: { kind: 'several-counterparts', ...subject, candidates } };
  return { found: true, price: only };
}

function isOffered(price: PriceShape): boolean {
  return price.status === 'active' && price.type === 'standard';
}
