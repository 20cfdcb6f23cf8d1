import type { AccountView } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { DialogAccount } from './dialog-account';
import { DialogForm } from './dialog-form';
import { useAct } from './use-options';

export function RemoveDialog({ account }: { account: AccountView }) {
  const act = useAct();
  return (
    <DialogForm
      title={t('remove_account', account.name)}
      submit={t('remove')}
      danger
      onSubmit={() => act.removeAccount(account.id)}
    >
      <DialogAccount account={account} />
      <p>{t('remove_account_text')}</p>
      <p class="hint">{t('remove_account_hint')}</p>
    </DialogForm>
  );
}
