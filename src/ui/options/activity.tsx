import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { ProblemNote } from '@/ui/parts/problem-note';
import { ActivityEntry } from './activity-entry';
import { useAct, useOptions } from './use-options';
import './activity.css';

/** From how many entries on there was more to show than the first ones. */
const pageSize = 50;

/** What Portage did on this computer. */
export function Activity() {
  const activity = useOptions((state) => state.activity);
  const act = useAct();
  const some = activity !== null && activity.entries.length > 0;
  return (
    <section id="activity" class="section" aria-labelledby="activity-title">
      <div class="section-title">
        <h2 id="activity-title">{t('activity')}</h2>
      </div>
      <p class="hint">{t('activity_text')}</p>
      <div class="card">
        {!activity && <div class="skeleton skeleton-line" />}
        {activity?.problem && (
          <ProblemNote
            problem={activity.problem}
            onRetry={() => void act.readActivity()}
            onCopied={act.say}
          />
        )}
        {activity && !some && !activity.problem && <p class="hint">{t('activity_none')}</p>}
        {some && (
          <ul class="activity" aria-labelledby="activity-title">
            {activity.entries.map((entry) => (
              <ActivityEntry key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
        {activity && (activity.before !== null || activity.entries.length > pageSize) && (
          <BusyButton
            disabled={activity.before === null}
            onClick={() => void act.readMoreActivity()}
          >
            {t(activity.before === null ? 'activity_all_shown' : 'activity_more')}
          </BusyButton>
        )}
      </div>
      {some && (
        <div class="card-buttons">
          <BusyButton onClick={() => void act.exportActivity('csv')}>{t('export_csv')}</BusyButton>
          <BusyButton onClick={() => void act.exportActivity('json')}>
            {t('export_json')}
          </BusyButton>
          <BusyButton kind="danger" onClick={() => act.ask({ kind: 'clear-activity' })}>
            {t('clear_activity')}
          </BusyButton>
        </div>
      )}
    </section>
  );
}
