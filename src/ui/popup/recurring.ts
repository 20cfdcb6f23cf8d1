import { addAmounts, timesQuantity } from '@/billing/money';
import type { Subscription } from '@/messages/answers';

/** What a subscription bills each cycle, as far as its items say. */
export type Recurring =
  | { known: true; amount: string; currency: string; discounted: boolean }
  /** Its prices are kept in another currency than it bills in: only Paddle knows the amount. */
  | { known: false; currency: string };

/** Before tax and discounts: those only Paddle can work out. Minor units. */
export function recurringOf({ items, currency_code, discount }: Subscription): Recurring {
  const billed = items.filter(({ recurring, status }) => recurring && status !== 'inactive');
  if (billed.some(({ price }) => price.unit_price.currency_code !== currency_code)) {
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
