import { cycleLength } from './cycle';
import type { BillingCycle } from './wire';

/** `unknown` where the two sides cannot be compared. `lateral`: the same money for the same time. */
export type Direction = 'upgrade' | 'downgrade' | 'lateral' | 'unknown';

/** What is billed again and again: minor units, tax included, for one cycle. */
export interface RecurringTotal {
  amount: string;
  currency_code: string;
  billing_cycle: BillingCycle;
}

/**
 * Whether the customer will pay more or less for the same time. Plans have no order in Paddle, so
 * only money tells: each total is spread over its cycle, multiplied across so that nothing rounds.
 * Throws a SyntaxError on an amount that is no whole number.
 * Source: https://developer.paddle.com/build/subscriptions/replace-products-prices-upgrade-downgrade
 */
export function directionOf(
  before: RecurringTotal | null,
  after: RecurringTotal | null,
): Direction {
  if (before === null || after === null) return 'unknown';
  if (before.currency_code !== after.currency_code) return 'unknown';
  const [was, becomes] = [cycleLength(before.billing_cycle), cycleLength(after.billing_cycle)];
  if (was === null || becomes === null) return 'unknown';
  const difference = BigInt(after.amount) * was - BigInt(before.amount) * becomes;
  if (difference === 0n) return 'lateral';
  return difference > 0n ? 'upgrade' : 'downgrade';
}
