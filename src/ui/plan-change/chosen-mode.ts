import type { ModeJudgement } from '@/billing/allowed-modes';
import type { BillingMode } from '@/billing/mode';
import { suggestMode } from '@/billing/suggest-mode';
import type { Problem } from '@/messages/problem';
import type { PlanChangeState, Quote } from './state';

/**
 * The mode that counts: the agent's choice, else the sensible one, which is not known before a
 * preview has told the direction. What Paddle refused to preview is not suggested; where Paddle could
 * not be asked, another mode is no answer to that, as it may be dearer, or give the change away.
 */
export function chosenMode(
  { quotes, direction, picked }: Pick<PlanChangeState, 'quotes' | 'direction' | 'picked'>,
  modes: readonly ModeJudgement[],
): BillingMode | null {
  if (picked && modes.some(({ mode, allowed }) => mode === picked && allowed)) return picked;
  const open = modes.filter(({ mode, allowed }) => allowed && !isRefused(quotes[mode]));
  return direction && suggestMode(direction, open);
}

function isRefused(quote: Quote | undefined): boolean {
  return quote?.state === 'failed' && refusals.has(quote.problem.kind);
}

/** Paddle's verdict on a mode; any other problem says nothing of it. */
const refusals: ReadonlySet<Problem['kind']> = new Set(['refused', 'invalid']);
