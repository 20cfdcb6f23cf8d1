import { useId } from 'preact/hooks';
import type { AccountView, KeyDiagnosis } from '@/messages/answers';
import { language, type MessageKey, t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';

type Standing = KeyDiagnosis['abilities'][number];

/** The key doctor: what this key can do in Portage, what it lacks, and what it holds in vain. */
export function Permissions({ account }: { account: AccountView }) {
  const title = useId();
  const { diagnosis } = account;
  if (!diagnosis) return <p class="hint">{t('permissions_unknown')}</p>;
  return (
    <>
      <h4 id={title}>{t('permissions')}</h4>
      <ul class="permissions" aria-labelledby={title}>
        {diagnosis.abilities.map((standing) => (
          <Ability key={standing.ability} standing={standing} />
        ))}
      </ul>
      {diagnosis.unneeded.length > 0 && (
        <p class="advice">
          <Icon name="shield" />
          <span>
            {t('permissions_unneeded')}{' '}
            {diagnosis.unneeded.map((permission, index) => (
              <>
                {index > 0 && ', '}
                <code key={permission}>{permission}</code>
              </>
            ))}
            . {t('permissions_unneeded_advice')}
          </span>
        </p>
      )}
    </>
  );
}

function Ability({ standing: { ability, granted, missing, optional } }: { standing: Standing }) {
  const list = new Intl.ListFormat(language()).format(missing);
  const lacking = t(optional ? 'ability_missing_optional' : 'ability_missing', list);
  return (
    <li data-standing={granted ? 'granted' : optional ? 'optional' : 'missing'}>
      <Icon name={granted ? 'check' : 'cross'} />
      <span>
        {t(abilities[ability])}
        <span class={granted ? 'unseen' : 'ability-missing'}>
          {' '}
          {granted ? t('ability_granted') : lacking}
        </span>
      </span>
    </li>
  );
}

const abilities: Record<Standing['ability'], MessageKey> = {
  'find-customers': 'ability_find_customers',
  'see-subscriptions': 'ability_see_subscriptions',
  'make-portal-links': 'ability_make_portal_links',
  'find-invoices': 'ability_find_invoices',
  'see-prices': 'ability_see_prices',
  'change-plans': 'ability_change_plans',
  'see-countries': 'ability_see_countries',
  'see-payment-methods': 'ability_see_payment_methods',
};
