import type { SubscriptionId } from '@/detection/paddle-id';
import { type ChargedWith, lastChargedWith } from '@/paddle/charged-cards';
import type { Decimals } from '@/paddle/currencies';
import type { SubscriptionWithTotals } from '@/paddle/subscription-updates';
import { type JournalEntry, readEntry } from '@/storage/journal';
import type { Desk } from './desk';
import { readBefore } from './preview-change';
import { readKnownDecimals } from './read-known-decimals';
import { whereReadable } from './where-readable';

export interface PlanChangeStart {
  subscription: SubscriptionWithTotals;
  /** What Paddle will charge; null when it is not known or not readable. */
  paysWith: ChargedWith | null;
  /** The subscription's last change from this browser. */
  last: JournalEntry | null;
  /** Null when not readable: then the table of `billing/money` counts. */
  decimals: Decimals | null;
}

/** What the plan-change view starts from. Throws a `PaddleError`. */
export async function readPlanChange(
  desk: Desk,
  { accountId, subscriptionId }: { accountId: string; subscriptionId: SubscriptionId },
): Promise<PlanChangeStart> {
  const client = await desk.clientOf(accountId);
  const [subscription, paysWith, last, decimals] = await Promise.all([
    readBefore(client, subscriptionId, { fresh: true }),
    whereReadable(lastChargedWith(client, subscriptionId)),
    readEntry(subscriptionId),
    readKnownDecimals(client),
  ]);
  return { subscription, paysWith, last: last ?? null, decimals };
}
