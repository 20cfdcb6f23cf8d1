import { t } from '@/ui/i18n';
import { ProblemNote } from '@/ui/parts/problem-note';
import { outcomeTitle, outcomeTone, outcomeWords } from './outcome-words';
import type { PlanChangeState } from './state';
import { useAct, usePlanChange } from './use-plan-change';

/** What assistive technology is told as it happens; the same stands in the view for the eye. */
export function StatusLine() {
  const text = usePlanChange(statusWords);
  const repeats = usePlanChange(
    ({ writing, said }) => said === null && writing.state === 'standing',
  );
  const problem = usePlanChange((state) => state.problem);
  const nobody = usePlanChange((state) => state.nobody);
  const why = usePlanChange(({ writing }) => (writing.state === 'unsent' ? writing.why : null));
  const act = useAct();
  return (
    <>
      {/* How a change ended stands in the view already: here it is only heard. */}
      <p class={repeats ? 'unseen' : 'change-status'} role="status">
        {text}
      </p>
      {why !== null && typeof why !== 'string' && (
        <div class="change-unsent">
          <strong>{t('change_nothing_sent')}</strong>
          <ProblemNote problem={why} onCopied={act.say} />
        </div>
      )}
      {typeof why === 'string' && (
        <p class="change-unsent" role="alert">
          {t(unsentKeys[why])}
        </p>
      )}
      {problem && <ProblemNote problem={problem} onCopied={act.say} />}
      {nobody && (
        <ProblemNote
          problem={nobody}
          repeats
          onRetry={() => void act.readStart()}
          onCopied={act.say}
        />
      )}
    </>
  );
}

const unsentKeys = {
  busy: 'change_busy',
  'preview-too-old': 'change_preview_gone',
  'figures-moved': 'change_figures_moved',
} as const;

/** One sentence at most; a bad end is an alert in the view instead. */
function statusWords({ writing, said }: PlanChangeState): string {
  if (writing.state === 'sending') return t('change_sending');
  if (writing.state === 'unclear') return t('change_outcome_sent_text');
  if (said !== null) return said;
  if (writing.state !== 'standing') return '';
  const { entry } = writing;
  if (outcomeTone(entry) === 'bad') return '';
  return `${outcomeTitle(entry)} ${outcomeWords(entry)}`;
}
