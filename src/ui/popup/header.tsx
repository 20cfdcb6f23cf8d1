import { browser } from 'wxt/browser';
import { t } from '@/ui/i18n';
import { AccountMark, EnvironmentChip } from '@/ui/parts/account-mark';
import { Icon } from '@/ui/parts/icon';
import { AccountMenu } from './lazy-views';
import { currentAccount } from './selectors';
import { useAct, usePopup } from './use-popup';

/** The account in use, how to lock it away, and the way to the options. */
export function Header() {
  const account = usePopup(currentAccount);
  const lockable = usePopup(({ session }) => holdsKeys(session?.accounts ?? []));
  const several = usePopup(({ session }) => (session?.accounts.length ?? 0) > 1);
  const act = useAct();
  return (
    <header class="header" data-environment={account?.environment}>
      {!account && <strong>{t('extension_name')}</strong>}
      {account && (several ? <AccountMenu account={account} /> : <AccountMark account={account} />)}
      {account && <EnvironmentChip environment={account.environment} />}
      <span class="header-space" />
      {lockable && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('lock')}
          title={t('lock')}
          onClick={() => void act.lock()}
        >
          <Icon name="lock" />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={t('options')}
        title={t('options')}
        onClick={() => void browser.runtime.openOptionsPage()}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}

function holdsKeys(accounts: readonly { state: string }[]): boolean {
  return accounts.some(({ state }) => state === 'ready');
}
