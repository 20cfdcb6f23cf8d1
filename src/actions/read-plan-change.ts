import type { SubscriptionId } from '@/detection/paddle-id';
import { type ChargedWith, lastChargedWith } from '@/paddle/charged-cards';
import type { SubscriptionWithTotals } from '@/paddle/subscription-updates';
import { type JournalEntry, readEntry } from '@/storage/journal';
import type { Desk } from './desk';
import { readBefore } from './preview-change';
import { whereReadable } from './where-readable';

export interface PlanChangeStart {
  subscription: SubscriptionWithTotals;
  /** What Paddle will charge; null when it is not known or not readable. */
  paysWith: ChargedWith | null;
  /** The subscription's last change from this browser. */
  last: JournalEntry | null;
}

/** What the plan-change view starts from. Throws a `PaddleError`. */
export async function readPlanChange(
  desk: Desk,
  { accountId, subscriptionId }: { accountId: string; subscriptionId: SubscriptionId },
): Promise<PlanChangeStart> {
  const client = await desk.clientOf(accountId);
  const [subscription, paysWith, last] = await Promise.all([
    readBefore(client, subscriptionId, { fresh: true }),
    whereReadable(lastChargedWith(client, subscriptionId)),
    readEntry(subscriptionId),
  ]);
  return { subscription, paysWith, last: last ?? null };
}
