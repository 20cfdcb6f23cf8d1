import { useEffect, useState } from 'preact/hooks';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import type { Watch } from './state';
import { useAct } from './use-popup';
import { ageWords, customerDidWords } from './watch-words';

interface WatchLineProps {
  watch: Watch;
  /** Where no outcome beside it says aloud what the customer did. */
  aloud?: boolean;
}

/** Whether the customer has used the link that was given for a subscription. */
export function WatchLine({ watch, aloud = false }: WatchLineProps) {
  const act = useAct();
  const { end } = watch;
  const done = end !== null && end !== 'over';
  return (
    <div class="watch" data-done={done}>
      <Icon name={done ? 'check' : 'clock'} />
      <p>
        {/* Told once there is news that no outcome tells; that we wait was said at the click. */}
        <span role={end === 'over' || (aloud && done) ? 'status' : undefined}>
          {wordsOf(watch)}
        </span>
        {end === null && watch.checkedAt !== null && <Checked at={watch.checkedAt} />}
      </p>
      <button type="button" class="link" onClick={() => act.stopWatching(watch)}>
        {t(end === null ? 'watch_stop' : 'dismiss')}
      </button>
    </div>
  );
}

/** Apart from the status: nobody wants to hear it every few seconds. */
function Checked({ at }: { at: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), 5_000);
    return () => clearTimeout(timer);
  }, [now]);
  return <span class="hint"> {t('watch_checked', ageWords(at, Math.max(now, at)))}</span>;
}

function wordsOf({ end, page }: Watch): string {
  if (end === 'over') return t('watch_over');
  if (end) return t('watch_done', customerDidWords(end));
  return t(page === 'cancel' ? 'watch_waits_for_cancel' : 'watch_waits_for_card');
}
