import { freshId } from '../ids';
import type { Account } from '../state';
import type { Transaction } from '../wire';
import type { Attempt } from './payment';
import type { Plan } from './plan-update';

/** The transaction which an update makes at once: paid, failed, pending, or an invoice sent. */
export function transactionOf(
  { subscription, lines, details, period }: Plan,
  { account, attempt, now }: { account: Account; attempt: Attempt | null; now: Date },
): Transaction {
  const at = now.toISOString();
  const status = statusOf(subscription.collection_mode, attempt, details.totals.grand_total);
  const { totals } = details;
  return {
    id: freshId('txn', now),
    status,
    customer_id: subscription.customer_id,
    address_id: subscription.address_id,
    business_id: subscription.business_id ?? null,
    custom_data: null,
    currency_code: subscription.currency_code,
    origin: 'subscription_update',
    subscription_id: subscription.id,
    invoice_id: null,
    invoice_number: totals.total === '0' ? null : invoiceNumber(account),
    collection_mode: subscription.collection_mode,
    discount_id: subscription.discount?.id ?? null,
    billing_details: subscription.billing_details ?? null,
    billing_period: period,
    items: lines.map(({ price, quantity, proration }) => ({
      price_id: price.id,
      price,
      quantity,
      proration: proration ?? null,
    })),
    details: {
      tax_rates_used: details.tax_rates_used,
      totals: { ...totals, balance: status === 'completed' ? '0' : totals.balance },
      adjusted_totals: {
        subtotal: totals.subtotal,
        tax: totals.tax,
        total: totals.total,
        grand_total: totals.grand_total,
        grand_total_tax: totals.grand_total_tax,
        fee: '0',
        earnings: '0',
        currency_code: totals.currency_code,
        retained_fee: '0',
      },
      payout_totals: null,
      adjusted_payout_totals: null,
      line_items: details.line_items.map((item) => ({
        ...item,
        id: freshId('txnitm', now),
        proration: item.proration ?? null,
      })),
    },
    payments: attempt ? [attempt.payment] : [],
    checkout: null,
    created_at: at,
    updated_at: at,
    billed_at: at,
    revised_at: null,
  };
}

function statusOf(
  collection: Transaction['collection_mode'],
  attempt: Attempt | null,
  due: string,
): Transaction['status'] {
  if (due === '0') return 'completed';
  if (collection === 'manual') return 'billed';
  if (attempt?.declined) return 'past_due';
  return attempt?.payment.status === 'captured' ? 'completed' : 'billed';
}

/** The seller's own beginning, and a number which nothing of the seed has. */
function invoiceNumber({ transactions }: Account): string {
  const known = [...transactions.values()].find(({ invoice_number }) => invoice_number);
  const [prefix = '325'] = known?.invoice_number?.split('-') ?? [];
  return `${prefix}-${900_000_000 + transactions.size}`;
}
