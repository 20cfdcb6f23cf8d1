import type { Certainty, ChangeSituation } from './situation';

/**
 * From 30 minutes before a renewal until it is processed Paddle refuses every change.
 * Source: https://developer.paddle.com/errors/subscriptions/subscription_locked_renewal
 */
const renewalLockMs = 30 * 60_000;

/** Why nothing of this change can be done now, in whatever billing mode. */
export type ChangeRefusal =
  /** For ever: https://developer.paddle.com/errors/subscriptions/subscription_update_when_canceled */
  | 'canceled'
  /** Collect first: https://developer.paddle.com/errors/subscriptions/subscription_update_when_past_due */
  | 'past-due'
  /** Until the renewal is through: see `renewalLockMs`. */
  | 'locked-renewal'
  /** Credits, invoices and payment providers restrict it: Portage does not offer it. */
  | 'currency-change'
  /** https://developer.paddle.com/errors/subscriptions/subscription_only_update_items_on_paused_subscription */
  | 'paused-items-only'
  /** https://developer.paddle.com/errors/subscriptions/subscription_next_billed_at_too_soon */
  | 'next-bill-too-soon'
  /** The new list of items cannot be sent; its problems say why. */
  | 'invalid-items'
  | 'nothing-changes';

export type ChangeJudgement =
  | { possible: true; certainty: Certainty }
  | { possible: false; reason: ChangeRefusal };

const knownStatuses: ReadonlySet<string> = new Set(['active', 'trialing', 'paused']);

/** Whether the change is possible at all. What keeps every change out comes before its own faults. */
export function judgeChange(situation: ChangeSituation): ChangeJudgement {
  const reason = refusalOf(situation);
  if (reason !== null) return { possible: false, reason };
  return { possible: true, certainty: isUnproven(situation) ? 'ask-preview' : 'documented' };
}

function refusalOf({ subscription, change, now }: ChangeSituation): ChangeRefusal | null {
  if (subscription.status === 'canceled') return 'canceled';
  if (subscription.status === 'past_due') return 'past-due';
  if (isWithinLock(subscription.next_billed_at, now)) return 'locked-renewal';
  if ((change.problems ?? []).length > 0) return 'invalid-items';
  if (change.currency !== undefined && change.currency !== subscription.currency_code)
    return 'currency-change';
  const { nextBilledAt } = change;
  if (nextBilledAt === undefined) return change.items === 'unchanged' ? 'nothing-changes' : null;
  if (subscription.status === 'paused') return 'paused-items-only';
  return Date.parse(nextBilledAt) - now >= renewalLockMs ? null : 'next-bill-too-soon';
}

/**
 * Nobody documents whether the moment at which a cancel, pause or resume takes effect locks like a
 * renewal, nor what a status that Paddle adds will allow.
 */
function isUnproven({ subscription, now }: ChangeSituation): boolean {
  if (!knownStatuses.has(subscription.status)) return true;
  return isWithinLock(subscription.scheduled_change?.effective_at, now);
}

function isWithinLock(instant: string | null | undefined, now: number): boolean {
  return instant != null && Date.parse(instant) - now <= renewalLockMs;
}
