import * as v from 'valibot';
import { amount, duration, instant, maybe, period, word } from './fields';

/** Totals, lines and summaries of a preview, as Paddle names them. Amounts are minor units. */
const lineTotals = v.object({ subtotal: amount, discount: amount, tax: amount, total: amount });

const line = v.object({
  /** Null for a custom price, which is no part of the catalogue. */
  price_id: maybe(v.string()),
  quantity: v.number(),
  tax_rate: v.string(),
  totals: lineTotals,
  product: v.object({ name: v.string() }),
  proration: maybe(v.object({ rate: v.string(), billing_period: maybe(period) })),
});

export const details = v.object({
  totals: v.object({
    ...lineTotals.entries,
    credit: amount,
    credit_to_balance: amount,
    grand_total: amount,
    currency_code: v.string(),
  }),
  line_items: v.array(line),
});

const transactionPreview = v.object({ billing_period: period, details });

const money = v.object({ amount });

export const subscriptionPreview = v.object({
  status: word('active', 'trialing', 'past_due', 'paused', 'canceled'),
  currency_code: v.string(),
  collection_mode: word('automatic', 'manual'),
  next_billed_at: maybe(instant),
  billing_cycle: maybe(duration),
  scheduled_change: maybe(
    v.object({ action: word('cancel', 'pause', 'resume'), effective_at: instant }),
  ),
  immediate_transaction: maybe(transactionPreview),
  next_transaction: maybe(transactionPreview),
  recurring_transaction_details: maybe(details),
  update_summary: maybe(
    v.object({
      credit: money,
      charge: money,
      result: v.object({ action: word('credit', 'charge'), amount }),
    }),
  ),
});
export type SubscriptionPreview = v.InferOutput<typeof subscriptionPreview>;
