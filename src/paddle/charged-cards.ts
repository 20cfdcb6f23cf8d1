import * as v from 'valibot';
import type { SubscriptionId } from '@/detection/paddle-id';
import type { PaddleClient, ReadOptions } from './client';
import { instant, maybe } from './fields';

/** What a subscription was paid with last. */
export interface ChargedWith {
  /** For example `card`, `paypal`, `apple_pay`. */
  type: string;
  card: { type: string; last4: string } | null;
}

const paidTransaction = v.object({
  updated_at: instant,
  billed_at: maybe(instant),
  payments: v.fallback(
    v.array(
      v.object({
        status: v.string(),
        method_details: maybe(
          v.object({
            type: v.string(),
            card: maybe(v.object({ type: v.string(), last4: v.string() })),
          }),
        ),
      }),
    ),
    [],
  ),
});
type PaidTransaction = v.InferOutput<typeof paidTransaction>;
const paidTransactions = v.array(paidTransaction);

/**
 * What the last completed transaction of a subscription was paid with, which is what Paddle will
 * charge next, also after a write of ours; null when there is none. Throws a `PaddleError`.
 */
export async function lastChargedWith(
  client: PaddleClient,
  id: SubscriptionId,
): Promise<ChargedWith | null> {
  return methodOf(await lastCompleted(client, { subscription_id: id }, { lasts: true }));
}

/**
 * The last change of a subscription's payment method that a customer completed; null when there is
 * none. Throws a `PaddleError`.
 */
export async function lastMethodChange(
  client: PaddleClient,
  id: SubscriptionId,
  options: ReadOptions,
): Promise<{ at: string; last4: string | null } | null> {
  const query = { subscription_id: id, origin: 'subscription_payment_method_change' };
  const change = await lastCompleted(client, query, options);
  if (!change) return null;
  return {
    at: change.billed_at ?? change.updated_at,
    last4: methodOf(change)?.card?.last4 ?? null,
  };
}

async function lastCompleted(
  client: PaddleClient,
  query: { subscription_id: SubscriptionId; origin?: string },
  options: ReadOptions & { lasts?: boolean } = {},
): Promise<PaidTransaction | undefined> {
  const { data } = await client.get('/transactions', {
    query: { ...query, status: 'completed', order_by: 'id[DESC]', per_page: 1 },
    schema: paidTransactions,
    permission: 'transaction.read',
    freshFor: 60_000,
    ...options,
  });
  return data.at(0);
}

function methodOf(transaction: PaidTransaction | undefined): ChargedWith | null {
  const payments = transaction?.payments ?? [];
  return payments.find(({ status }) => status === 'captured')?.method_details ?? null;
}
