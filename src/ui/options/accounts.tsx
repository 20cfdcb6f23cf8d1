import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { UnlockForm } from '@/ui/parts/unlock-form';
import { AccountRegion } from './account-region';
import { useAct, useOptions } from './use-options';

export function Accounts() {
  const session = useOptions((state) => state.session);
  const act = useAct();
  return (
    <section id="accounts" class="section" aria-labelledby="accounts-title">
      <div class="section-title">
        <h2 id="accounts-title">{t('accounts')}</h2>
        <BusyButton
          kind={session?.accounts.length === 0 ? 'primary' : 'plain'}
          onClick={() => act.ask({ kind: 'add' })}
        >
          <Icon name="plus" />
          {t('add_account')}
        </BusyButton>
      </div>
      {!session && <div class="skeleton skeleton-card" />}
      {session?.locked && (
        <div class="card locked">
          <p>
            <strong>{t('locked_title')}</strong> <span class="hint">{t('locked_text')}</span>
          </p>
          <UnlockForm onUnlock={act.unlock} />
        </div>
      )}
      {session?.accounts.length === 0 && <p class="hint">{t('no_accounts_yet')}</p>}
      {session?.accounts.map((account) => (
        <AccountRegion key={account.id} account={account} />
      ))}
    </section>
  );
}
