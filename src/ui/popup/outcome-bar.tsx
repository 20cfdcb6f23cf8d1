import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { ProblemNote } from './lazy-views';
import { useAct, usePopup } from './use-popup';

/** What came of the last click. Its place is kept, so that nothing moves when it speaks. */
export function OutcomeBar() {
  const outcome = usePopup((state) => state.outcome);
  const act = useAct();
  return (
    <footer class="outcome" data-tone={outcome?.tone}>
      <p class="outcome-text" role="status">
        {outcome && 'text' in outcome && (
          <>
            <Icon name={outcome.tone === 'done' ? 'check' : 'alert'} />
            <span>{outcome.text}</span>
          </>
        )}
      </p>
      {outcome?.tone === 'problem' && (
        <div class="outcome-problem">
          <ProblemNote problem={outcome.problem} onCopied={act.say} />
          <button
            type="button"
            class="icon-button"
            aria-label={t('dismiss')}
            title={t('dismiss')}
            onClick={act.dismiss}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </footer>
  );
}
