import { useState } from 'preact/hooks';
import type { AccountView } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { DialogAccount } from './dialog-account';
import { DialogForm } from './dialog-form';
import { emptyKeyDraft, wrongPassphrase } from './key-draft';
import { KeyFields } from './key-fields';
import { KeyGuide } from './key-guide';
import { useAct, useOptions } from './use-options';

export function ReplaceKeyDialog({ account }: { account: AccountView }) {
  const [draft, setDraft] = useState({ ...emptyKeyDraft, keep: account.keep });
  const vaultExists = useOptions(({ session }) => session?.vaultExists ?? false);
  const act = useAct();
  const needsPassphrase = draft.keep === 'vault' && !vaultExists;
  return (
    <DialogForm
      title={t('replace_key_of', account.name)}
      submit={t('check_and_save')}
      progress={t('asking_paddle')}
      check={() => (needsPassphrase ? wrongPassphrase(draft.passphrase, draft.repeated) : null)}
      onSubmit={() => act.replaceKey(account.id, draft)}
    >
      <DialogAccount account={account} />
      <KeyFields draft={draft} onChange={setDraft} />
      <KeyGuide />
    </DialogForm>
  );
}
