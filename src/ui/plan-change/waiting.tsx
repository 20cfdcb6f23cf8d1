import type { ChangeStanding } from '@/messages/change-answers';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { outcomeTitle, outcomeTone } from './outcome-words';

interface WaitingProps {
  changes: readonly ChangeStanding[];
  onShow: (change: ChangeStanding) => void;
  onSeen: (change: ChangeStanding) => void;
}

/** Changes under way, or ended without anybody seeing how; also after the popup was closed. */
export function Waiting({ changes, onShow, onSeen }: WaitingProps) {
  return (
    <section class="waiting-changes" aria-label={t('change_waiting')}>
      {changes.map((change) => (
        <div key={change.id} class="banner" data-tone={outcomeTone(change)}>
          {change.state === 'sent' ? (
            <span class="spinner" aria-hidden="true" />
          ) : (
            <Icon name={outcomeTone(change) === 'good' ? 'check' : 'alert'} />
          )}
          <span class="waiting-words">
            {t('change_waiting_one')} {outcomeTitle(change)}{' '}
            <span class="mono">{change.subscriptionId}</span>
          </span>
          <button type="button" class="link" onClick={() => onShow(change)}>
            {t('change_show')}
          </button>
          {change.state !== 'sent' && (
            <button type="button" class="link" onClick={() => onSeen(change)}>
              {t('change_seen')}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
