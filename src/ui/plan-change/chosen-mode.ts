import type { ModeJudgement } from '@/billing/allowed-modes';
import type { Direction } from '@/billing/direction';
import type { BillingMode } from '@/billing/mode';
import type { PreviewMeaning } from '@/billing/preview-meaning';
import { suggestMode } from '@/billing/suggest-mode';
import type { PlanChangeState, Quotes } from './state';

/** Up or down, as soon as any preview tells; null before. */
export function directionIn(quotes: Quotes): Direction | null {
  return meaningsIn(quotes)[0]?.direction ?? null;
}

/**
 * The mode that counts: the agent's choice, else the sensible one, which is not known before a
 * preview has told the direction. What Paddle would not preview is not suggested.
 */
export function chosenMode(
  { quotes, picked }: Pick<PlanChangeState, 'quotes' | 'picked'>,
  modes: readonly ModeJudgement[],
): BillingMode | null {
  const open = modes.filter(({ mode, allowed }) => allowed && quotes[mode]?.state !== 'failed');
  if (picked && modes.some(({ mode, allowed }) => mode === picked && allowed)) return picked;
  const direction = directionIn(quotes);
  return direction && suggestMode(direction, open);
}

function meaningsIn(quotes: Quotes): PreviewMeaning[] {
  return Object.values(quotes).flatMap((quote) =>
    quote.state === 'ready' ? [quote.previewed.meaning] : [],
  );
}
