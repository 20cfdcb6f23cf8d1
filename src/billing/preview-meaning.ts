import { type Direction, directionOf, type RecurringTotal } from './direction';
import type { BillingMode } from './mode';
import { type MoneyNow, readMoneyNow } from './money-now';
import { type NextBill, readNextBill } from './next-bill';
import { type MeantLine, readLines } from './preview-lines';
import type { DetailsShape, PreviewShape } from './preview-wire';
import type { BillingCycle } from './wire';

/** What a preview says, in the currency of the subscription; all amounts are minor units. */
export interface PreviewMeaning {
  mode: BillingMode;
  currency: string;
  now: MoneyNow;
  next: NextBill;
  /** What is billed again and again, before and after; null where Paddle does not say. */
  recurring: { before: Recurring | null; after: Recurring | null };
  direction: Direction;
  lines: { now: MeantLine[]; next: MeantLine[]; before: MeantLine[]; after: MeantLine[] };
}

export interface Recurring extends RecurringTotal {
  tax: string;
}

/** The subscription as it was read with `include=recurring_transaction_details`. */
export interface BeforeChange {
  billing_cycle: BillingCycle;
  recurring_transaction_details?: DetailsShape | null;
}

/**
 * Reads a preview for the agent. Money comes from its totals alone, never from a price's
 * `unit_price`, which knows neither tax nor country nor discount. Throws a SyntaxError on an
 * amount that is no whole number.
 * Source: https://developer.paddle.com/api-reference/subscriptions/preview-subscription-update
 */
export function readPreview(
  preview: PreviewShape,
  before: BeforeChange,
  mode: BillingMode,
): PreviewMeaning {
  const recurring = {
    before: readRecurring(before.recurring_transaction_details, before.billing_cycle),
    after: readRecurring(preview.recurring_transaction_details, preview.billing_cycle),
  };
  return {
    mode,
    currency: preview.currency_code,
    now: readMoneyNow(preview),
    next: readNextBill(preview),
    recurring,
    direction: directionOf(recurring.before, recurring.after),
    lines: {
      now: readLines(preview.immediate_transaction?.details),
      next: readLines(preview.next_transaction?.details),
      before: readLines(before.recurring_transaction_details),
      after: readLines(preview.recurring_transaction_details),
    },
  };
}

/** The total, not the grand total: credit that is used up once does not make a plan cheaper. */
function readRecurring(
  details: DetailsShape | null | undefined,
  billing_cycle: BillingCycle | null | undefined,
): Recurring | null {
  if (details == null || billing_cycle == null) return null;
  const { total: amount, tax, currency_code } = details.totals;
  return { amount, tax, currency_code, billing_cycle };
}
