import * as v from 'valibot';
import type { SubscriptionId } from '@/detection/paddle-id';
import type { PaddleClient } from './client';
import { maybe } from './fields';

/** What a subscription was paid with last. */
export interface ChargedWith {
  /** For example `card`, `paypal`, `apple_pay`. */
  type: string;
  card: { type: string; last4: string } | null;
}

const paidTransaction = v.object({
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
const paidTransactions = v.array(paidTransaction);

/**
 * What the last completed transaction of a subscription was paid with, which is what Paddle will
 * charge next; null when there is none. Throws a `PaddleError`.
 */
export async function lastChargedWith(
  client: PaddleClient,
  id: SubscriptionId,
): Promise<ChargedWith | null> {
  const { data } = await client.get('/transactions', {
    query: { subscription_id: id, status: 'completed', order_by: 'id[DESC]', per_page: 1 },
    schema: paidTransactions,
    permission: 'transaction.read',
    freshFor: 60_000,
  });
  const payments = data.at(0)?.payments ?? [];
  const captured = payments.find(({ status }) => status === 'captured');
  return captured?.method_details ?? null;
}
