import type { ITransactionPaymentAttemptResponse } from '@paddle/paddle-node-sdk';
import { fixedId } from '../ids';
import { methodDetails } from '../method-details';
import { reckon } from '../money/reckon';
import { linesOf, termsOf } from '../money/subscription-bill';
import type { Account } from '../state';
import { addCycles } from '../time';
import type { Subscription, Transaction } from '../wire';
import { invoiceNumber, type Person, transactionId } from './person';
import type { When } from './subscriptions';

/** The bills a subscription has had, newest first: three at most, one at least. */
export function transactionsOf(
  owner: Person,
  at: number,
  { account, subscription, when }: { account: Account; subscription: Subscription; when: When },
): Transaction[] {
  const { bills = 3 } = owner.plans[at] ?? {};
  const count = Math.max(1, Math.min(3, bills));
  return Array.from({ length: count }, (_, age) =>
    transactionOf(owner, { account, subscription, when, at, age }),
  );
}

function transactionOf(
  owner: Person,
  of: { account: Account; subscription: Subscription; when: When; at: number; age: number },
): Transaction {
  const { account, subscription, when, at, age } = of;
  const id = transactionId(subscription.id, age, owner.joined);
  const starts = addCycles(when.starts, subscription.billing_cycle, -age).toISOString();
  const ends = addCycles(when.ends, subscription.billing_cycle, -age).toISOString();
  const free = subscription.status === 'trialing';
  const status = statusOf(subscription, age);
  const lines = linesOf(subscription);
  const details = reckon(
    free ? lines.map((line) => ({ ...line, price: costingNothing(line.price) })) : lines,
    termsOf(subscription, account),
  );
  const { totals } = details;
  const paid = status === 'completed';
  return {
    id,
    status,
    customer_id: owner.id,
    address_id: owner.addressId,
    business_id: owner.businessId,
    custom_data: null,
    currency_code: subscription.currency_code,
    origin: age === 2 || free ? 'web' : 'subscription_recurring',
    subscription_id: subscription.id,
    invoice_id: null,
    invoice_number: free ? null : invoiceNumber(owner, at, age),
    collection_mode: subscription.collection_mode,
    discount_id: subscription.discount?.id ?? null,
    billing_details: subscription.billing_details ?? null,
    billing_period: { starts_at: starts, ends_at: ends },
    items: lines.map(({ price, quantity }) => ({
      price_id: price.id,
      price,
      quantity,
      proration: null,
    })),
    details: {
      tax_rates_used: details.tax_rates_used,
      totals: { ...totals, balance: paid ? '0' : totals.balance },
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
      line_items: details.line_items.map((item, place) => ({
        ...item,
        id: fixedId('txnitm', `${id} ${place}`, owner.joined),
        proration: null,
      })),
    },
    payments:
      free || subscription.collection_mode === 'manual'
        ? []
        : [
            payment(account, {
              owner,
              id,
              amount: totals.grand_total,
              at: starts,
              declined: !paid,
            }),
          ],
    checkout: null,
    created_at: starts,
    updated_at: starts,
    billed_at: starts,
    revised_at: null,
  };
}

function statusOf({ status, collection_mode }: Subscription, age: number): Transaction['status'] {
  if (age > 0) return 'completed';
  if (status === 'past_due') return 'past_due';
  return collection_mode === 'manual' ? 'billed' : 'completed';
}

function costingNothing<P extends { unit_price: { amount: string } }>(price: P): P {
  return {
    ...price,
    unit_price: { ...price.unit_price, amount: '0' },
    unit_price_overrides: [],
  };
}

function payment(
  account: Account,
  about: { owner: Person; id: string; amount: string; at: string; declined: boolean },
): ITransactionPaymentAttemptResponse {
  const { owner, id, amount, at, declined } = about;
  const method = account.paymentMethods.get(owner.paymentMethodId);
  return {
    payment_attempt_id: uuid(`attempt ${id}`),
    stored_payment_method_id: uuid(`method ${owner.id}`),
    payment_method_id: method?.id ?? null,
    amount,
    status: declined ? 'error' : 'captured',
    error_code: declined ? 'declined' : null,
    method_details: methodDetails(method),
    created_at: at,
    captured_at: declined ? null : at,
  };
}

/** Shaped like a UUID, the same in every run. */
function uuid(name: string): string {
  const text = fixedId('uuid', name, '2025-01-01').slice(-16).replace(/[g-z]/g, '7');
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(12, 15)}-8000-${text.slice(0, 12)}`;
}
