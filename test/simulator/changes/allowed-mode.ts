import { badRequest } from '../api/problem';
import type { Policies } from '../state';
import type { Subscription } from '../wire';
import { billed, type Mode, prorates } from './mode';
import { type NewItem, sameCycle } from './new-items';
import { refused } from './refusals';
import type { UpdateRequest } from './update-request';

const halfHour = 30 * 60_000;

/** How a change is billed: `do_not_bill` when nothing that is billed changes. */
export function allowedMode(
  subscription: Subscription,
  update: UpdateRequest,
  { items, policies, now }: { items: readonly NewItem[]; policies: Policies; now: Date },
): Mode {
  const { next_billed_at, proration_billing_mode: mode } = update;
  if (update.items === undefined && next_billed_at === undefined) return 'do_not_bill';
  if (!mode) {
    throw refused(
      400,
      'items_update_missing_proration_billing_mode',
      'proration_billing_mode is required when items or next_billed_at change.',
    );
  }
  refuseByStatus(subscription, { mode, items, policies });
  const action = update.scheduled_change === null ? null : subscription.scheduled_change?.action;
  if (action === 'cancel' || action === 'pause') {
    if (billed(mode) === 'at-renewal') {
      throw refused(
        400,
        'invalid_billing_mode_for_scheduled_change',
        `proration_billing_mode cannot be ${mode} while a ${action} is scheduled.`,
      );
    }
    if (next_billed_at !== undefined) {
      throw refused(
        400,
        'scheduled_change_invalid_update',
        `next_billed_at cannot be changed while a ${action} is scheduled.`,
      );
    }
  }
  refuseByInterval(subscription, { mode, items, policies });
  if (next_billed_at !== undefined) refuseByDate(next_billed_at, { mode, now });
  return mode;
}

interface Asked {
  mode: Mode;
  items: readonly NewItem[];
  policies: Policies;
}

function refuseByStatus(subscription: Subscription, { mode, items, policies }: Asked): void {
  const { status } = subscription;
  if (status === 'paused' && mode !== 'do_not_bill') {
    throw refused(
      400,
      'incorrect_proration_on_paused_subscription',
      'proration_billing_mode must be do_not_bill while a subscription is paused.',
    );
  }
  if (status !== 'trialing') return;
  const swapped =
    items.some(({ old }) => old === null) || items.length !== subscription.items.length;
  if (mode !== 'do_not_bill' || (swapped && policies.trialItems === 'quantities-only')) {
    throw refused(
      400,
      'trialing_items_update_invalid_options',
      mode === 'do_not_bill'
        ? 'Items cannot be added or removed while a subscription is in trial.'
        : 'proration_billing_mode must be do_not_bill while a subscription is in trial.',
    );
  }
}

/** https://developer.paddle.com/changelog/2024/change-billing-frequency-proration-billing-mode */
function refuseByInterval(subscription: Subscription, { mode, items, policies }: Asked): void {
  const cycle = items[0]?.price.billing_cycle;
  if (!cycle || sameCycle(cycle, subscription.billing_cycle) || billed(mode) !== 'at-renewal')
    return;
  const advised =
    mode === 'prorated_next_billing_period' && days(cycle) < days(subscription.billing_cycle);
  if (advised && policies.proratedNextPeriodForShorterCycle) return;
  throw badRequest({
    field: 'proration_billing_mode',
    message: `cannot be ${mode} when the billing interval changes`,
  });
}

function refuseByDate(next: string, { mode, now }: { mode: Mode; now: Date }): void {
  if (mode !== 'do_not_bill' && !prorates(mode)) {
    throw badRequest({
      field: 'proration_billing_mode',
      message: `cannot be ${mode} when next_billed_at changes`,
    });
  }
  if (Date.parse(next) - now.getTime() < halfHour) {
    throw refused(
      409,
      'next_billed_at_too_soon',
      'next_billed_at must be at least 30 minutes from now.',
    );
  }
}

/** Enough to tell which of two cycles is shorter. */
function days({ interval, frequency }: Subscription['billing_cycle']): number {
  return { day: 1, week: 7, month: 30, year: 365 }[interval] * frequency;
}
