import type { BillingMode } from '@/billing/mode';
import { type PreviewMeaning, readPreview } from '@/billing/preview-meaning';
import { promiseOf } from '@/billing/promise';
import { type ItemRequest, requestOf } from '@/billing/wire';
import type { SubscriptionId } from '@/detection/paddle-id';
import type { PaddleClient, ReadOptions } from '@/paddle/client';
import { PaddleError } from '@/paddle/errors';
import { leftForLooking } from '@/paddle/request-budget';
import {
  getSubscriptionWithTotals,
  previewUpdate,
  type SubscriptionWithTotals,
} from '@/paddle/subscription-updates';
import { getSubscription } from '@/paddle/subscriptions';
import { keepPreview } from '@/storage/previews';
import type { Desk } from './desk';

export interface PreviewRequest {
  accountId: string;
  subscriptionId: SubscriptionId;
  /** The complete new list. */
  items: readonly ItemRequest[];
  mode: BillingMode;
  on_payment_failure: 'prevent_change' | 'apply_change';
  /** It is there to compare, and goes after what the agent waits for. */
  canWait?: boolean | undefined;
}

export interface Previewed {
  /** What a confirmation names. */
  id: string;
  meaning: PreviewMeaning;
  /** When Paddle answered, in milliseconds since the epoch. */
  at: number;
  /** The subscription's `updated_at` that the figures rest on. */
  updated_at: string;
}

/**
 * Asks Paddle what a change would do, and keeps the question, so that a confirmation can name the
 * preview the agent saw instead of saying it all again. Changes nothing. Throws a `PaddleError`.
 */
export async function previewChange(
  desk: Desk,
  request: PreviewRequest,
  signal?: AbortSignal,
): Promise<Previewed> {
  const { accountId, subscriptionId, canWait, ...update } = request;
  const client = await desk.clientOf(accountId);
  const leaving = canWait ? leftForLooking : undefined;
  const before = await readBefore(client, subscriptionId, { leaving });
  const preview = await previewUpdate(client, subscriptionId, { update, signal, leaving });
  const meaning = readPreview(preview, before, update.mode);
  const at = desk.now();
  const id = crypto.randomUUID();
  await keepPreview({
    at,
    change: {
      id,
      accountId,
      customerId: before.customer_id,
      subscriptionId,
      before: {
        items: requestOf(before.items),
        shapes: before.items.map(({ quantity, recurring, price: { id, product_id, type } }) => ({
          quantity,
          recurring,
          price: { id, product_id, type },
        })),
        billing_cycle: before.billing_cycle,
        updated_at: before.updated_at,
      },
      intended: { ...update, items: [...update.items], billing_cycle: preview.billing_cycle },
      promised: promiseOf(preview),
    },
  });
  return { id, meaning, at, updated_at: before.updated_at };
}

/** With what it bills again and again, where the key may read that; the rest works without. */
export async function readBefore(
  client: PaddleClient,
  id: SubscriptionId,
  options: ReadOptions = {},
): Promise<SubscriptionWithTotals> {
  try {
    return await getSubscriptionWithTotals(client, id, options);
  } catch (error) {
    if (!(error instanceof PaddleError) || error.kind !== 'permission-missing') throw error;
    return { ...(await getSubscription(client, id, options)), recurring_transaction_details: null };
  }
}
