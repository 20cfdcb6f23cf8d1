import * as v from 'valibot';
import type { SubscriptionId, TransactionId } from '@/detection/paddle-id';
import type { PaddleClient, ReadOptions } from './client';
import { amount, instant, maybe, word } from './fields';
import { path } from './path';
import { details, type SubscriptionPreview, subscriptionPreview } from './preview-fields';
import { type Subscription, subscription } from './subscriptions';
import { transaction } from './transactions';

/** The fields of a plan change, in Paddle's names. `items` is the complete new list. */
export interface SubscriptionUpdate {
  items: readonly { price_id: string; quantity: number }[];
  proration_billing_mode: string;
  on_payment_failure: 'prevent_change' | 'apply_change';
}

const freshFor = 5_000;

/** The write reads twice before it sends, and its payment afterwards. */
const leftForTheWrite = 10;

/** Longer than a worker's usual call: a card is charged while Paddle answers. */
const chargeTimeout = 60_000;

const withTotals = v.object({
  ...subscription.entries,
  recurring_transaction_details: maybe(details),
});
export type SubscriptionWithTotals = v.InferOutput<typeof withTotals>;

/** A subscription with what it bills again and again. Throws a `PaddleError`. */
export async function getSubscriptionWithTotals(
  client: PaddleClient,
  id: SubscriptionId,
  options: ReadOptions = {},
): Promise<SubscriptionWithTotals> {
  const { data } = await client.get(path`/subscriptions/${id}`, {
    query: { include: ['recurring_transaction_details'] },
    schema: withTotals,
    permission: 'transaction.read',
    freshFor,
    ...options,
  });
  return data;
}

/**
 * What an update would do and cost. Changes nothing and takes only `subscription.read`.
 * Throws a `PaddleError`.
 * Source: https://developer.paddle.com/api-reference/subscriptions/preview-subscription-update
 */
export async function previewUpdate(
  client: PaddleClient,
  id: SubscriptionId,
  { update, signal }: { update: SubscriptionUpdate; signal?: AbortSignal | undefined },
): Promise<SubscriptionPreview> {
  const { data } = await client.patch(path`/subscriptions/${id}/preview`, {
    body: update,
    schema: subscriptionPreview,
    permission: 'subscription.read',
    keepsReads: true,
    leaving: leftForTheWrite,
    signal,
  });
  return data;
}

/**
 * Updates a subscription: the items switch at once, and money may move. Sent once. Throws a
 * `PaddleError`; only one with Paddle's own code and a status of 4xx proves that nothing changed.
 * Source: https://developer.paddle.com/api-reference/subscriptions/update-subscription
 */
export async function updateSubscription(
  client: PaddleClient,
  id: SubscriptionId,
  update: SubscriptionUpdate,
): Promise<Subscription> {
  const { data } = await client.patch(path`/subscriptions/${id}`, {
    body: update,
    schema: subscription,
    permission: 'subscription.write',
    timeout: chargeTimeout,
    apart: true,
  });
  return data;
}

const updateTransaction = v.object({
  ...transaction.entries,
  status: word('draft', 'ready', 'billed', 'paid', 'completed', 'canceled', 'past_due'),
  created_at: instant,
  details: maybe(v.object({ totals: v.object({ grand_total: amount }) })),
});
export type BilledTransaction = v.InferOutput<typeof updateTransaction>;
const updateTransactions = v.array(updateTransaction);

/** The newest transaction that an update of the subscription made, or undefined. */
export async function lastUpdateTransaction(
  client: PaddleClient,
  id: SubscriptionId,
): Promise<BilledTransaction | undefined> {
  const { data } = await client.get('/transactions', {
    query: {
      subscription_id: id,
      origin: 'subscription_update',
      order_by: 'id[DESC]',
      per_page: 1,
    },
    schema: updateTransactions,
    permission: 'transaction.read',
    fresh: true,
  });
  return data.at(0);
}

/** A transaction that an update made, as it is now. Throws a `PaddleError`. */
export async function getUpdateTransaction(
  client: PaddleClient,
  id: TransactionId,
): Promise<BilledTransaction> {
  const { data } = await client.get(path`/transactions/${id}`, {
    schema: updateTransaction,
    permission: 'transaction.read',
    fresh: true,
  });
  return data;
}
