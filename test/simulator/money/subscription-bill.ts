import type { INextTransactionResponse } from '@paddle/paddle-node-sdk';
import type { Account } from '../state';
import { addCycles } from '../time';
import type { Subscription } from '../wire';
import { type Line, reckon, type Terms } from './reckon';

type BillingPeriod = INextTransactionResponse['billing_period'];
type Details = INextTransactionResponse['details'];

/** `recurring_transaction_details`: the usual bill, without credit or one-time charges. */
export function recurringDetails(subscription: Subscription, account: Account): Details {
  const billing_period = subscription.current_billing_period;
  const lines = billing_period
    ? wholly(linesOf(subscription), billing_period)
    : linesOf(subscription);
  return reckon(lines, termsOf(subscription, account));
}

/**
 * `next_transaction`: the usual bill and what changes have left for it. `null` once a cancel or a
 * pause is scheduled, or nothing is to come.
 */
export function nextTransaction(
  subscription: Subscription,
  account: Account,
  {
    pending = account.pendingLines.get(subscription.id) ?? [],
    credit = creditOf(subscription, account),
  }: { pending?: readonly Line[]; credit?: bigint } = {},
): INextTransactionResponse | null {
  const starts_at = subscription.next_billed_at;
  if (!starts_at) return null;
  const ends_at = addCycles(new Date(starts_at), subscription.billing_cycle, 1).toISOString();
  const billing_period = { starts_at, ends_at };
  const lines = [...wholly(linesOf(subscription), billing_period), ...pending];
  return {
    billing_period,
    details: reckon(lines, { ...termsOf(subscription, account), credit }),
    adjustments: [],
  };
}

function wholly(lines: readonly Line[], billing_period: BillingPeriod): Line[] {
  return lines.map((line) => ({ ...line, proration: { rate: '1', billing_period } }));
}

export function linesOf({ items }: Subscription): Line[] {
  return items
    .filter(({ recurring }) => recurring)
    .map(({ price, product, quantity }) => ({ price, product, quantity }));
}

export function termsOf(subscription: Subscription, account: Account): Terms {
  const { address_id, business_id, currency_code, discount } = subscription;
  return {
    country: account.addresses.get(address_id)?.country_code ?? 'US',
    currency: currency_code,
    taxIdentifier: account.businesses.get(business_id ?? '')?.tax_identifier ?? null,
    discount: account.discounts.get(discount?.id ?? '') ?? null,
  };
}

export function creditOf({ customer_id, currency_code }: Subscription, account: Account): bigint {
  const held = account.creditBalances.find(
    (credit) => credit.customer_id === customer_id && credit.currency_code === currency_code,
  );
  return BigInt(held?.balance?.available ?? '0');
}
