import { addAmounts, timesQuantity } from '@/billing/money';
import type { Subscription } from '@/messages/answers';

/** What a subscription bills each cycle, as far as its items say. */
export type Recurring =
  | { known: true; amount: string; currency: string; discounted: boolean }
  /** Its prices are in another currency, or another in some countries: only Paddle knows the amount. */
  | { known: false; currency: string };

/** Before tax and discounts: those only Paddle can work out. Minor units. */
export function recurringOf({ items, currency_code, discount }: Subscription): Recurring {
  const recurring = items.filter((item) => item.recurring);
  const active = recurring.filter(({ status }) => status !== 'inactive');
  // While a subscription is paused none is active, and all are again afterwards.
  const billed = active.length > 0 ? active : recurring;
  if (billed.some(({ price }) => !isPlain(price, currency_code))) {
    return { known: false, currency: currency_code };
  }
  const amounts = billed.map(({ price, quantity }) =>
    timesQuantity(price.unit_price.amount, quantity),
  );
  return {
    known: true,
    amount: addAmounts(amounts),
    currency: currency_code,
    discounted: discount !== null,
  };
}

/** Whether a price costs the same wherever the customer is who pays it in that currency. */
function isPlain(
  { unit_price, unit_price_overrides }: Subscription['items'][number]['price'],
  currency: string,
): boolean {
  return (
    unit_price.currency_code === currency &&
    !unit_price_overrides?.some(
      ({ unit_price: there }) =>
        there.currency_code === currency && there.amount !== unit_price.amount,
    )
  );
}
