import { type ChangeRefusal, judgeChange } from './judge-change';
import { type BillingMode, billingModes, billsAtRenewal, prorates } from './mode';
import type { Certainty, ChangeSituation } from './situation';

/** Why a change cannot be billed in a mode, or cannot be made at all. */
export type ModeRefusal =
  | ChangeRefusal
  /** https://developer.paddle.com/errors/subscriptions/subscription_trialing_items_update_invalid_options */
  | 'trial'
  /** https://developer.paddle.com/errors/subscriptions/subscription_incorrect_proration_on_paused_subscription */
  | 'paused'
  /** https://developer.paddle.com/errors/subscriptions/subscription_invalid_billing_mode_for_scheduled_change */
  | 'scheduled-change'
  /** https://developer.paddle.com/changelog/2024/change-billing-frequency-proration-billing-mode */
  | 'interval-change'
  /** https://developer.paddle.com/build/subscriptions/change-billing-dates */
  | 'next-bill-moves'
  /** https://developer.paddle.com/errors/subscriptions/subscription_prorated_billing_not_allowed_for_allowance */
  | 'usage-allowance';

export type ModeJudgement =
  | { mode: BillingMode; allowed: true; certainty: Certainty }
  | { mode: BillingMode; allowed: false; reason: ModeRefusal };

/**
 * Every billing mode, in the order of `billingModes`, and whether Paddle takes it for this change.
 * Manual collection allows what automatic collection does: it decides how money is asked for.
 * Source: https://developer.paddle.com/concepts/subscriptions/proration
 */
export function judgeModes(situation: ChangeSituation): ModeJudgement[] {
  const change = judgeChange(situation);
  return billingModes.map((mode) =>
    change.possible
      ? judgeMode(mode, situation, change.certainty)
      : { mode, allowed: false, reason: change.reason },
  );
}

function judgeMode(
  mode: BillingMode,
  situation: ChangeSituation,
  certainty: Certainty,
): ModeJudgement {
  const reason = refusalOf(mode, situation);
  if (reason !== null) return { mode, allowed: false, reason };
  const contested = isContested(mode, situation);
  return { mode, allowed: true, certainty: contested ? 'ask-preview' : certainty };
}

function refusalOf(
  mode: BillingMode,
  { subscription, change }: ChangeSituation,
): ModeRefusal | null {
  if (subscription.status === 'trialing' && mode !== 'do_not_bill') return 'trial';
  if (subscription.status === 'paused' && mode !== 'do_not_bill') return 'paused';
  if (billsAtRenewal(mode) && endsOrPauses(subscription.scheduled_change?.action))
    return 'scheduled-change';
  if (billsAtRenewal(mode) && change.interval !== 'none' && !isAdvisedWhenShorter(mode, change))
    return 'interval-change';
  if (change.nextBilledAt !== undefined && mode !== 'do_not_bill' && !prorates(mode))
    return 'next-bill-moves';
  return change.usageAllowance === true && prorates(mode) ? 'usage-allowance' : null;
}

/** Where Paddle's own pages contradict each other. */
function isContested(mode: BillingMode, { subscription, change }: ChangeSituation): boolean {
  if (subscription.status === 'trialing') return change.items === 'prices';
  return isAdvisedWhenShorter(mode, change);
}

/**
 * The documents allow no renewal mode when the interval changes; Paddle's agent skill
 * `subscription-update` advises this one from yearly to monthly.
 */
function isAdvisedWhenShorter(mode: BillingMode, change: ChangeSituation['change']): boolean {
  return mode === 'prorated_next_billing_period' && change.interval === 'shortens';
}

/** With a cancel or pause ahead there is no renewal to bill at; a resume is only ahead of a pause. */
function endsOrPauses(action: string | undefined): boolean {
  return action === 'cancel' || action === 'pause';
}
