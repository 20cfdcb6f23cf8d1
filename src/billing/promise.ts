import { type MoneyNow, readMoneyNow } from './money-now';
import type { PreviewShape } from './preview-wire';

/** What the agent confirms, in minor units of `currency`. */
export interface PromisedMoney extends Pick<MoneyNow, 'kind' | 'due' | 'creditUsed' | 'credited'> {
  currency: string;
  /** What is billed again and again from then on, tax included; null where Paddle does not say. */
  recurring?: string | null | undefined;
}

export function promiseOf(preview: PreviewShape): PromisedMoney {
  const { kind, due, creditUsed, credited } = readMoneyNow(preview);
  const recurring = preview.recurring_transaction_details?.totals.total ?? null;
  return { currency: preview.currency_code, kind, due, creditUsed, credited, recurring };
}

/**
 * Whether a later preview of the same change says no more than that minutes have passed. Proration
 * moves what is due, and what credit covers all of it; a price, a tax, a discount or a credit balance
 * that somebody changed moves the rest. None of these shows in the subscription's `updated_at`.
 */
export function isKept(promised: PromisedMoney, now: PromisedMoney): boolean {
  if (promised.kind !== now.kind || promised.recurring !== now.recurring) return false;
  if (isNone(promised.credited) !== isNone(now.credited)) return false;
  return isNone(promised.due)
    ? isNone(promised.creditUsed) === isNone(now.creditUsed)
    : promised.creditUsed === now.creditUsed;
}

function isNone(amount: string): boolean {
  return amount === '0';
}
