import type { Subscription } from '@/messages/answers';
import type { ChangeStanding } from '@/messages/change-answers';
import { formatDate } from '@/ui/format';
import { language, t } from '@/ui/i18n';
import { UndoButton } from './undo-button';
import { undoOf } from './undo-words';

interface LastChangeProps {
  entry: ChangeStanding;
  subscription: Subscription;
}

/** The last change from this browser, while it can be taken back. */
export function LastChange({ entry, subscription }: LastChangeProps) {
  if (!undoOf(entry, subscription).possible) return null;
  const day = new Date(entry.settledAt ?? entry.sentAt).toISOString();
  return (
    <div class="last-change">
      <span class="hint">{t('change_last', formatDate(day, language()))}</span>
      <UndoButton entry={entry} subscription={subscription} />
    </div>
  );
}
