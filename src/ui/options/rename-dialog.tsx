import { useState } from 'preact/hooks';
import type { AccountView } from '@/messages/answers';
import { t } from '@/ui/i18n';
import type { AccountLook } from './account-actions';
import { AccountLookFields, withoutName } from './account-look-fields';
import { DialogAccount } from './dialog-account';
import { DialogForm } from './dialog-form';
import { useAct } from './use-options';

export function RenameDialog({ account }: { account: AccountView }) {
  const [look, setLook] = useState<AccountLook>({ name: account.name, colour: account.colour });
  const act = useAct();
  return (
    <DialogForm
      title={t('rename_account', account.name)}
      submit={t('save')}
      check={() => withoutName(look)}
      onSubmit={() => act.changeLook(account.id, { ...look, name: look.name.trim() })}
    >
      <DialogAccount account={account} />
      <AccountLookFields look={look} onChange={setLook} />
    </DialogForm>
  );
}
