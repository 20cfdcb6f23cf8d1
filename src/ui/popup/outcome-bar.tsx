import { useEffect, useRef } from 'preact/hooks';
import type { LinkNote } from '@/replies/ticket-note';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { ProblemNote } from './lazy-views';
import { useAct, usePopup } from './use-popup';

/** What came of the last click. It lies over the end of what is scrolled: nothing moves when it speaks. */
export function OutcomeBar() {
  const outcome = usePopup((state) => state.outcome);
  const act = useAct();
  const times = useRef({ outcome, count: 0 });
  // The same words once more are new ones, to be heard again.
  if (times.current.outcome !== outcome) {
    times.current = { outcome, count: times.current.count + 1 };
  }
  // What has the focus shall not lie under it.
  useEffect(() => {
    if (outcome) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return (
    <footer class="outcome" data-tone={outcome?.tone}>
      <p class="outcome-text" role="status">
        {outcome && 'text' in outcome && (
          <>
            <Icon name={outcome.tone === 'done' ? 'check' : 'alert'} />
            <span key={times.current.count}>{outcome.text}</span>
          </>
        )}
      </p>
      {outcome?.tone === 'done' && outcome.note && <CopyNote note={outcome.note} />}
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

/** A link leaves no trace in the ticket by itself: colleagues should know that it was given. */
function CopyNote({ note }: { note: LinkNote }) {
  const act = useAct();
  return (
    <button
      type="button"
      class="button quiet outcome-note"
      title={t('copy_note_hint')}
      onClick={() => void act.copyNote(note)}
    >
      {t('copy_note')}
    </button>
  );
}
