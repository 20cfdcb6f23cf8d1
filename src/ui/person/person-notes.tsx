import { useState } from 'preact/hooks';
import { type MessageKey, plural, t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { Address } from './address';
import { AnywayNote } from './anyway-note';
import type { PersonStanding } from './standing';
import './person.css';

interface PersonNotesProps {
  standing: PersonStanding;
  /** Takes the second step back. */
  onTakeBack: () => void;
}

/** What is to be known about the ticket's people beside a customer whose links may be made. */
export function PersonNotes({ standing, onTakeBack }: PersonNotesProps) {
  const { verdict, differs, requester, reason, beyond, others } = standing;
  return (
    <>
      {verdict === 'unknown' && <p class="hint person-note">{t('person_unknown')}</p>}
      {verdict === 'probably-same' && differs && (
        <p class="person-note">
          <span>{t('person_probably_same')}</span> <Address email={requester?.email ?? ''} />
          <span class="hint"> {t(differences[differs])}</span>
        </p>
      )}
      {reason !== null && <AnywayNote standing={standing} onTakeBack={onTakeBack} />}
      {beyond.length > 0 && (
        <p class="person-note" data-tone="warn">
          <Icon name="alert" />
          <span>
            {t('person_beyond')} <Addresses all={beyond} />
          </span>
        </p>
      )}
      {others.length > 0 && (
        <p class="hint person-note">
          <span>
            {t('person_others')} <Addresses all={others} />
          </span>
        </p>
      )}
    </>
  );
}

const shownAtOnce = 3;

/** All of them; many are folded. */
function Addresses({ all }: { all: readonly string[] }) {
  const [unfolded, setUnfolded] = useState(false);
  const more = all.length - shownAtOnce;
  return (
    <>
      {(unfolded ? all : all.slice(0, shownAtOnce)).map((email) => (
        <span key={email} class="person-listed">
          <Address email={email} />
        </span>
      ))}
      {more > 0 && (
        <button
          type="button"
          class="link"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? t('show_fewer') : plural('show_more', more)}
        </button>
      )}
    </>
  );
}

const differences: Record<'case' | 'plus-tag' | 'dots', MessageKey> = {
  case: 'differs_case',
  'plus-tag': 'differs_plus_tag',
  dots: 'differs_dots',
};
