import type { AccountView } from '@/messages/answers';
import { AccountMark, EnvironmentChip } from '@/ui/parts/account-mark';

/** Which account a dialog is about: two may have the same name, one live and one of the sandbox. */
export function DialogAccount({ account }: { account: AccountView }) {
  return (
    <p class="dialog-account">
      <AccountMark account={account} />
      <EnvironmentChip environment={account.environment} />
      <span class="mono">{account.redactedKey}</span>
    </p>
  );
}
