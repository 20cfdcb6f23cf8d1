import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { useFocusWhenLost } from './use-focus-when-lost';
import './person.css';

interface AnywayNoteProps {
  requester: string;
  reason: string;
  /** Takes the second step back. */
  onTakeBack: () => void;
}

/** That the second step was taken. */
export function AnywayNote({ requester, reason, onTakeBack }: AnywayNoteProps) {
  const note = useFocusWhenLost<HTMLParagraphElement>();
  return (
    <p ref={note} tabIndex={-1} class="person-note" data-tone="warn">
      <Icon name="alert" />
      <span>
        {t('person_anyway', requester)} {reason && t('person_reason', reason)}
      </span>
      <button type="button" class="link" onClick={onTakeBack}>
        {t('take_back')}
      </button>
    </p>
  );
}
