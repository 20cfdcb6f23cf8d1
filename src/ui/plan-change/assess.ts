import { judgeModes, type ModeJudgement } from '@/billing/allowed-modes';
import { outlineChange } from '@/billing/change-outline';
import { type ChangeJudgement, judgeChange } from '@/billing/judge-change';
import { type ItemPlan, planItems } from '@/billing/plan-items';
import { changeOf } from './draft';
import type { PlanChangeState } from './state';

export interface Assessment {
  plan: ItemPlan;
  change: ChangeJudgement;
  modes: ModeJudgement[];
}

/** What the draft makes of the subscription, by the documented rules; null until it is read. */
export function assess(
  { start, catalogue, draft }: Pick<PlanChangeState, 'start' | 'catalogue' | 'draft'>,
  now: number,
): Assessment | null {
  if (start.state !== 'ready') return null;
  const { subscription } = start.value;
  const prices = catalogue.state === 'ready' ? catalogue.value : [];
  const plan: ItemPlan = draft.undoing
    ? {
        possible: true,
        items: draft.undoing.items,
        planned: [],
        cycle: draft.undoing.billing_cycle,
      }
    : planItems(subscription.items, changeOf(draft, subscription), prices);
  const situation = { subscription, change: outlineChange(subscription, plan), now };
  return { plan, change: judgeChange(situation), modes: judgeModes(situation) };
}
