import type { ModeJudgement } from '@/billing/allowed-modes';
import type { BillingMode } from '@/billing/mode';
import { suggestMode } from '@/billing/suggest-mode';
import type { PlanChangeState } from './state';

/**
 * The mode that counts: the agent's choice, else the sensible one, which is not known before a
 * preview has told the direction. What Paddle would not preview is not suggested.
 */
export function chosenMode(
  { quotes, direction, picked }: Pick<PlanChangeState, 'quotes' | 'direction' | 'picked'>,
  modes: readonly ModeJudgement[],
): BillingMode | null {
  if (picked && modes.some(({ mode, allowed }) => mode === picked && allowed)) return picked;
  const open = modes.filter(({ mode, allowed }) => allowed && quotes[mode]?.state !== 'failed');
  return direction && suggestMode(direction, open);
}
