import type { ModeJudgement } from './allowed-modes';
import type { Direction } from './direction';
import type { BillingMode } from './mode';

const whenMoreIsPaid: readonly BillingMode[] = [
  'prorated_immediately',
  'prorated_next_billing_period',
  'do_not_bill',
  'full_next_billing_period',
  'full_immediately',
];

const whenLessIsPaid: readonly BillingMode[] = [
  'prorated_next_billing_period',
  'prorated_immediately',
  'do_not_bill',
  'full_next_billing_period',
  'full_immediately',
];

/**
 * The mode to preselect, or null if none is allowed. An upgrade is prorated now, or else with the
 * next bill; a downgrade is credited with the next bill, or else now, so that the customer keeps
 * what is paid for. What costs is given away only where nothing else is allowed. Where only
 * `do_not_bill` is allowed (trial, paused) it is that. A documented mode goes before one that a
 * preview has yet to prove, and charging in full comes last: nobody is charged twice by default.
 * Source: Paddle's agent skill `subscription-update`.
 */
export function suggestMode(
  direction: Direction,
  judged: readonly ModeJudgement[],
): BillingMode | null {
  const order = direction === 'downgrade' ? whenLessIsPaid : whenMoreIsPaid;
  const allowed = (certainty: string) =>
    order.find((mode) =>
      judged.some((one) => one.mode === mode && one.allowed && one.certainty === certainty),
    );
  return allowed('documented') ?? allowed('ask-preview') ?? null;
}
