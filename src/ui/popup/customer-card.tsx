import type { CustomerExtras } from '@/messages/answers';
import { formatCountry, formatLanguage } from '@/ui/format';
import { language, t } from '@/ui/i18n';
import { moneyWords } from '@/ui/money-words';
import { CopyText } from '@/ui/parts/copy-text';
import { PersonNotes } from '@/ui/person/person-notes';
import { PersonWarning } from '@/ui/person/person-warning';
import { CopyLinkButton, InsertLinkButton, OpenLinkButton } from './link-buttons';
import { SignInAddressButton } from './sign-in-address-button';
import type { Chosen } from './state';
import { useAct } from './use-popup';
import { useStanding } from './use-standing';

/** Who it is, and the links that need no subscription. */
export function CustomerCard({ chosen: { match, extras } }: { chosen: Chosen }) {
  const { customer } = match;
  const act = useAct();
  const standing = useStanding(customer);
  return (
    <section class="customer" aria-label={t('customer')}>
      <div class="customer-head">
        <h2 class="customer-name">
          <bdi>{customer.name ?? t('no_name')}</bdi>
        </h2>
        {customer.status !== 'active' && (
          <span class="chip" data-tone="warn">
            {t('customer_archived')}
          </span>
        )}
      </div>
      <div class="customer-line">
        <CopyText text={customer.email} what={t('email_address')} onCopied={act.say} />
        <Balances extras={extras} />
      </div>
      <div class="customer-line">
        <p class="customer-facts">
          <span>{formatLanguage(customer.locale, language())}</span>
          {extras?.country && <span>{formatCountry(extras.country, language())}</span>}
        </p>
        <CopyText text={customer.id} what={t('customer_id')} mono onCopied={act.say} />
      </div>
      <PersonNotes standing={standing} onTakeBack={() => act.sendAnyway(customer.id, null)} />
      {standing.blocked && (
        <PersonWarning
          key={standing.requester?.email}
          standing={standing}
          what="links"
          onAnyway={(reason) => act.sendAnyway(customer.id, reason)}
        />
      )}
      <div class="customer-buttons">
        <CopyLinkButton page="overview" kind="primary">
          {t('copy_portal_link')}
        </CopyLinkButton>
        <InsertLinkButton page="overview">{t('insert_link')}</InsertLinkButton>
        <OpenLinkButton page="overview" />
        <SignInAddressButton />
      </div>
    </section>
  );
}

function Balances({ extras }: { extras: CustomerExtras | null }) {
  const balances = extras?.balances ?? [];
  if (balances.length === 0) return null;
  return (
    <p class="balances">
      <span>{t('credit_balance')}</span>
      {balances.map(({ currency_code, balance }) => (
        <strong key={currency_code} class="tabular">
          {moneyWords(balance.available, currency_code)}
        </strong>
      ))}
    </p>
  );
}
