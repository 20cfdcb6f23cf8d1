import { t } from '@/ui/i18n';
import type { Assessment } from './assess';
import { refusalWords } from './change-refusal-words';
import type { NameItem } from './item-names';
import { modeRefusal } from './mode-words';
import { itemProblemWords } from './problem-lines';
import type { Quote } from './state';

interface HindranceFacts {
  assessment: Assessment;
  /** Of the mode that counts. */
  quote: Quote | undefined;
  nameOf: NameItem;
}

/** Why there is nothing to confirm; null when there is, or when the figures are on their way. */
export function hindranceOf({ assessment, quote, nameOf }: HindranceFacts): string | null {
  const { plan, change } = assessment;
  if (!plan.possible) {
    const [problem] = plan.problems;
    return problem ? itemProblemWords(problem, nameOf) : t('change_impossible_items');
  }
  if (!change.possible) return modeRefusal(change.reason);
  return quote?.state === 'failed' ? refusalWords(quote.problem) : null;
}
