import type { Subscription } from '@/messages/answers';
import { formatDate, formatDistance } from '@/ui/format';
import { language, type MessageKey, t } from '@/ui/i18n';

export type Tone = 'good' | 'plain' | 'warn' | 'bad';

/** A subscription's status in the agent's words. */
export function statusOf({ status }: Subscription): { text: string; tone: Tone } {
  switch (status) {
    case 'active':
      return { text: t('status_active'), tone: 'good' };
    case 'trialing':
      return { text: t('status_trialing'), tone: 'plain' };
    case 'past_due':
      return { text: t('status_past_due'), tone: 'bad' };
    case 'paused':
      return { text: t('status_paused'), tone: 'warn' };
    case 'canceled':
      return { text: t('status_canceled'), tone: 'plain' };
    default:
      return { text: status, tone: 'plain' };
  }
}

export interface Coming {
  text: string;
  /** `in 10 days`, when it is near. */
  distance: string | null;
  /** A scheduled change, which the agent must not overlook. */
  scheduled: boolean;
}

/** What happens next to a subscription, and when; null when nothing is known to. */
export function comingOf(subscription: Subscription, now: Date): Coming | null {
  const { scheduled_change, status, canceled_at, paused_at, next_billed_at } = subscription;
  if (status === 'canceled') return at('canceled_on', canceled_at, now);
  if (scheduled_change) {
    const { action, effective_at, resume_at } = scheduled_change;
    const coming = at(scheduledKeys[action] ?? 'changes_on', effective_at, now);
    if (!coming) return null;
    const back = action === 'pause' && resume_at;
    const text = back ? t('pauses_until', day(effective_at), day(resume_at)) : coming.text;
    return { ...coming, text, scheduled: true };
  }
  if (status === 'paused') return at('paused_since', paused_at, now);
  if (status === 'trialing') return at('trial_until', trialEnd(subscription), now);
  return at(status === 'past_due' ? 'was_due_next_bill_on' : 'next_bill_on', next_billed_at, now);
}

const scheduledKeys: Record<string, MessageKey> = {
  cancel: 'cancels_on',
  pause: 'pauses_on',
  resume: 'resumes_on',
};

function trialEnd({ items, next_billed_at }: Subscription): string | null {
  return items.find(({ trial_dates }) => trial_dates)?.trial_dates?.ends_at ?? next_billed_at;
}

function at(key: MessageKey, time: string | null, now: Date): Coming | null {
  if (time === null) return null;
  return {
    text: t(key, day(time)),
    distance: formatDistance(time, now, language()),
    scheduled: false,
  };
}

function day(time: string): string {
  return formatDate(time, language());
}
