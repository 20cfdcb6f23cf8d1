import * as v from 'valibot';
import type { SubscriptionId, TransactionId } from '@/detection/paddle-id';
import type { PaddleClient, ReadOptions } from './client';
import { amount, maybe, transactionId } from './fields';
import { path } from './path';
import { details, type SubscriptionPreview, subscriptionPreview } from './preview-fields';
import { leftForActing } from './request-budget';
import { type Subscription, subscription } from './subscriptions';

/** A plan change. `items` is the complete new list. */
export interface SubscriptionUpdate {
  items: readonly { price_id: string; quantity: number }[];
  /** Paddle's `proration_billing_mode`. */
  mode: string;
  on_payment_failure: 'prevent_change' | 'apply_change';
}

const freshFor = 5_000;

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

interface PreviewOptions {
  update: SubscriptionUpdate;
  signal?: AbortSignal | undefined;
  /** How many requests of the agent's budget it leaves for others: as a reading does, unless said. */
  leaving?: number | undefined;
}

/**
 * What an update would do and cost. Changes nothing and takes only `subscription.read`.
 * Throws a `PaddleError`.
 * Source: https://developer.paddle.com/api-reference/subscriptions/preview-subscription-update
 */
export async function previewUpdate(
  client: PaddleClient,
  id: SubscriptionId,
  { update, signal, leaving = leftForActing }: PreviewOptions,
): Promise<SubscriptionPreview> {
  const { data } = await client.patch(path`/subscriptions/${id}/preview`, {
    body: bodyOf(update),
    schema: subscriptionPreview,
    permission: 'subscription.read',
    keepsReads: true,
    leaving,
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
    body: bodyOf(update),
    schema: subscription,
    permission: 'subscription.write',
    timeout: chargeTimeout,
    apart: true,
  });
  return data;
}

function bodyOf({ items, mode, on_payment_failure }: SubscriptionUpdate) {
  return { items, proration_billing_mode: mode, on_payment_failure };
}

const updateTransaction = v.pipe(
  v.object({
    id: transactionId,
    status: v.string(),
    details: maybe(v.object({ totals: v.object({ grand_total: amount }) })),
  }),
  v.transform(({ id, status, details }) => ({ id, status, total: details?.totals.grand_total })),
);
/** `total`: what it bills, tax included, in minor units; undefined where Paddle does not say. */
export type BilledTransaction = v.InferOutput<typeof updateTransaction>;
const updateTransactions = v.array(updateTransaction);

const forTheWrite = { fresh: true, leaving: 0 };

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
    ...forTheWrite,
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
    ...forTheWrite,
  });
  return data;
}
