import type { AccountView } from '@/messages/answers';
import { t } from '@/ui/i18n';

/** An account's colour and name. */
export function AccountMark({ account }: { account: AccountView }) {
  return (
    <span class="account-mark">
      <span class="dot" data-colour={account.colour} aria-hidden="true" />
      <span class="account-mark-name">{account.name}</span>
    </span>
  );
}

/** Which of Paddle's two worlds; the sandbox is unmistakable. */
export function EnvironmentChip({ environment }: { environment: AccountView['environment'] }) {
  return (
    <span class="chip" data-tone={environment === 'sandbox' ? 'sandbox' : 'live'}>
      {t(environment === 'sandbox' ? 'environment_sandbox' : 'environment_live')}
    </span>
  );
}
