import { type BillingMode, billsNow } from '@/billing/mode';
import type { ItemRequest } from '@/billing/wire';
import { assess } from './assess';
import { chosenMode } from './chosen-mode';
import type { OnPaymentFailure, PlanChangeState } from './state';

/** What Paddle is asked about one billing mode of a draft. */
export interface PreviewQuestion {
  items: readonly ItemRequest[];
  mode: BillingMode;
  onPaymentFailure: OnPaymentFailure;
  /** The subscription's, as the view read it: the items are made of what it held then. */
  updated_at: string;
}

/**
 * A question for each mode that the rules allow for the draft, the one that counts first; none while
 * the draft comes to no change. `now`: milliseconds since the epoch.
 */
export function previewQuestions(state: PlanChangeState, now: number): PreviewQuestion[] {
  const { start, onPaymentFailure } = state;
  const assessment = assess(state, now);
  if (start.state !== 'ready' || !assessment?.change.possible || !assessment.plan.possible)
    return [];
  const { items } = assessment.plan;
  const { updated_at } = start.value.subscription;
  const first = chosenMode(state, assessment.modes);
  return assessment.modes
    .flatMap(({ mode, allowed }) => (allowed ? [mode] : []))
    .toSorted((a, b) => Number(b === first) - Number(a === first))
    .map((mode) => ({
      items,
      mode,
      // The others charge nothing that could fail.
      onPaymentFailure: billsNow(mode) ? onPaymentFailure : 'prevent_change',
      updated_at,
    }));
}
