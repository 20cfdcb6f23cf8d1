import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import type { PersonStanding } from './standing';
import { useFocusWhenLost } from './use-focus-when-lost';
import './person.css';

interface AnywayNoteProps {
  standing: Pick<PersonStanding, 'verdict' | 'requester' | 'reason'>;
  /** Takes the second step back. */
  onTakeBack: () => void;
}

/** That the second step was taken. */
export function AnywayNote({ standing, onTakeBack }: AnywayNoteProps) {
  const { verdict, requester, reason } = standing;
  const note = useFocusWhenLost<HTMLParagraphElement>();
  return (
    <p ref={note} tabIndex={-1} class="person-note" data-tone="warn">
      <Icon name="alert" />
      <span>
        {t(
          verdict === 'claimed' ? 'person_anyway_claimed' : 'person_anyway',
          requester?.email ?? '',
        )}{' '}
        {reason && t('person_reason', reason)}
      </span>
      <button type="button" class="link" onClick={onTakeBack}>
        {t('take_back')}
      </button>
    </p>
  );
}
