import { useRef } from 'preact/hooks';
import type { AccountView } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { AccountMark, EnvironmentChip } from '@/ui/parts/account-mark';
import { Icon } from '@/ui/parts/icon';
import { moveFocus } from './move-focus';
import { useAct, usePopup } from './use-popup';

/** Shows the account in use and switches to another one. */
export function AccountMenu({ account }: { account: AccountView }) {
  const accounts = usePopup(({ session }) => session?.accounts) ?? [];
  const menu = useRef<HTMLDivElement>(null);
  const act = useAct();
  const pick = (accountId: string) => {
    menu.current?.hidePopover();
    void act.pickAccount(accountId);
  };
  return (
    <>
      <button
        type="button"
        class="account-button"
        popovertarget="accounts"
        aria-haspopup="menu"
        aria-label={t('account_menu', account.name)}
      >
        <AccountMark account={account} />
        <Icon name="chevron" />
      </button>
      <div
        ref={menu}
        id="accounts"
        class="menu"
        popover="auto"
        role="menu"
        aria-label={t('accounts')}
        onKeyDown={(event) => moveFocus(event, '[role=menuitemradio]')}
        onToggle={() => menu.current?.querySelector<HTMLElement>('[aria-checked=true]')?.focus()}
      >
        {accounts.map((each) => (
          <button
            key={each.id}
            type="button"
            role="menuitemradio"
            aria-checked={each.id === account.id}
            class="menu-item"
            onClick={() => pick(each.id)}
          >
            <AccountMark account={each} />
            {each.state !== 'ready' && <Icon name={each.state === 'locked' ? 'lock' : 'key'} />}
            <EnvironmentChip environment={each.environment} />
          </button>
        ))}
      </div>
    </>
  );
}
