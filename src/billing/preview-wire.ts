import type { BillingCycle, ScheduledChangeShape } from './wire';

/**
 * The part of a preview that the rules read, in Paddle's names. Amounts are minor units as text.
 * Source: https://developer.paddle.com/api-reference/subscriptions/preview-subscription-update
 */
export interface PreviewShape {
  status: string;
  currency_code: string;
  collection_mode: string;
  next_billed_at?: string | null;
  billing_cycle?: BillingCycle | null;
  scheduled_change?: ScheduledChangeShape | null;
  immediate_transaction?: TransactionPreviewShape | null;
  next_transaction?: TransactionPreviewShape | null;
  recurring_transaction_details?: DetailsShape | null;
  update_summary?: UpdateSummaryShape | null;
}

export interface PeriodShape {
  starts_at: string;
  ends_at: string;
}

export interface TransactionPreviewShape {
  billing_period: PeriodShape;
  details: DetailsShape;
}

export interface DetailsShape {
  totals: TotalsShape;
  line_items: readonly LineShape[];
}

/** Any of them may be negative in an update that results in credit. */
export interface TotalsShape {
  subtotal: string;
  discount: string;
  tax: string;
  total: string;
  /** Existing credit that is used up. */
  credit: string;
  /** Credit that is left over and goes to the customer's balance. */
  credit_to_balance: string;
  grand_total: string;
  currency_code: string;
}

/** It carries no price, only the price's ID, and none of a custom price that is previewed. */
export interface LineShape {
  price_id: string | null;
  /** Negative for what is taken back. */
  quantity: number;
  tax_rate: string;
  totals: { subtotal: string; discount: string; tax: string; total: string };
  product: { name: string };
  proration?: { rate: string; billing_period?: PeriodShape | null } | null;
}

export interface UpdateSummaryShape {
  credit: { amount: string };
  charge: { amount: string };
  /** `credit` or `charge`. */
  result: { action: string; amount: string };
}
