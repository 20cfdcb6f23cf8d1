import { useState } from 'preact/hooks';
import { type MessageKey, t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { Address } from './address';
import { AnywayForm } from './anyway-form';
import type { PersonStanding } from './standing';
import { useFocusWhenLost } from './use-focus-when-lost';
import './person.css';

interface PersonWarningProps {
  standing: PersonStanding;
  what: 'links' | 'changes';
  onAnyway: (reason: string) => void;
}

/** In the place of the buttons: who asks, whom they would act on, and the second step. */
export function PersonWarning({ standing, what, onAnyway }: PersonWarningProps) {
  const [asking, setAsking] = useState(false);
  const title = useFocusWhenLost<HTMLParagraphElement>(asking);
  const { verdict, requester, customer, lookAlike, rails } = standing;
  const label = verdict === 'claimed' ? 'person_warning_claimed' : 'person_warning';
  const refused = rails.sendToOthers === 'refuse';
  return (
    <section class="person-warning" aria-label={t(label)}>
      <p ref={title} tabIndex={-1} class="person-title" role="alert">
        <Icon name="alert" />
        <strong>{t(titleOf(standing))}</strong>
      </p>
      <dl class="person-pair">
        <div>
          <dt>{t('requester')}</dt>
          <dd>
            <Address email={requester?.email ?? ''} name={requester?.name ?? null} />
          </dd>
        </div>
        <div>
          <dt>{t('customer')}</dt>
          <dd>
            <Address email={customer.email} name={customer.name} />
          </dd>
        </div>
      </dl>
      {lookAlike && <p class="person-look-alike">{t('person_look_alike')}</p>}
      <p>{t(what === 'links' ? 'person_link_harm' : 'person_change_harm')}</p>
      {refused && <p>{t('problem_refused_by_policy')}</p>}
      {!refused && !asking && (
        <BusyButton kind="danger" onClick={() => setAsking(true)}>
          {t(what === 'links' ? 'send_anyway' : 'change_anyway')}
        </BusyButton>
      )}
      {!refused && asking && (
        <AnywayForm
          required={rails.reasonRequired}
          onReason={onAnyway}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}

function titleOf({ verdict, several }: PersonStanding): MessageKey {
  if (verdict === 'claimed') return 'person_claimed';
  if (several) return 'person_several';
  return verdict === 'on-ticket' ? 'person_on_copy' : 'person_other';
}
