import { t } from '@/ui/i18n';
import type { Assessment } from './assess';
import { refusalWords } from './change-refusal-words';
import type { NameItem } from './item-names';
import { modeRefusal } from './mode-words';
import { itemProblemWords } from './problem-lines';
import type { Quote, Quotes } from './state';

interface HindranceFacts {
  assessment: Assessment;
  /** Of the mode that counts. */
  quote: Quote | undefined;
  quotes: Quotes;
  nameOf: NameItem;
}

/** Why there is nothing to confirm; null when there is, or when the figures are on their way. */
export function hindranceOf({ assessment, quote, quotes, nameOf }: HindranceFacts): string | null {
  const { plan, change } = assessment;
  if (!plan.possible) {
    const [problem] = plan.problems;
    return problem ? itemProblemWords(problem, nameOf) : t('change_impossible_items');
  }
  if (!change.possible) return modeRefusal(change.reason);
  const [failed] = quote ? [quote] : Object.values(quotes);
  const none =
    quote !== undefined || Object.values(quotes).every(({ state }) => state === 'failed');
  return none && failed?.state === 'failed' ? refusalWords(failed.problem) : null;
}
