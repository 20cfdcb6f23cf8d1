import type { PreviewMeaning } from '@/billing/preview-meaning';
import { exceedsCap, type GuardRails } from '@/detection/guard-rails';
import { t } from '@/ui/i18n';
import { moneyWords } from '@/ui/money-words';

/**
 * Why the guard rails let no change pass, or not at this price; null where they do, or are not known.
 * It is the worker that refuses: this says so before the agent has confirmed in vain.
 */
export function railWords(
  rails: GuardRails | undefined,
  meaning: Pick<PreviewMeaning, 'currency' | 'now'> | null,
): string | null {
  if (!rails) return null;
  if (!rails.changes) return t('problem_refused_by_policy');
  if (!meaning || meaning.now.kind === 'nothing') return null;
  const { currency, now } = meaning;
  if (!exceedsCap(rails, { currency, due: now.due })) return null;
  return t('change_beyond_cap', moneyWords(String(rails.amountCap[currency]), currency));
}
