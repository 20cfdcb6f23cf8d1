import { useState } from 'preact/hooks';
import { t } from '@/ui/i18n';
import type { AccountLook } from './account-actions';
import { AccountLookFields, freeColour, withoutName } from './account-look-fields';
import { DialogForm } from './dialog-form';
import { emptyKeyDraft, wrongPassphrase } from './key-draft';
import { KeyFields } from './key-fields';
import { KeyGuide } from './key-guide';
import { useAct, useOptions } from './use-options';

export function AddAccountDialog() {
  const accounts = useOptions(({ session }) => session?.accounts) ?? [];
  const [look, setLook] = useState<AccountLook>({ name: '', colour: freeColour(accounts) });
  const [draft, setDraft] = useState(emptyKeyDraft);
  const vaultExists = useOptions(({ session }) => session?.vaultExists ?? false);
  const act = useAct();
  const needsPassphrase = draft.keep === 'vault' && !vaultExists;

  const check = () => {
    const nameless = withoutName(look);
    if (nameless) return nameless;
    return needsPassphrase ? wrongPassphrase(draft.passphrase, draft.repeated) : null;
  };

  return (
    <DialogForm
      title={t('add_account')}
      submit={t('check_and_save')}
      progress={t('asking_paddle')}
      check={check}
      onSubmit={() => act.addAccount({ ...look, name: look.name.trim() }, draft)}
    >
      <AccountLookFields look={look} onChange={setLook} />
      <KeyFields draft={draft} onChange={setDraft} />
      <KeyGuide />
    </DialogForm>
  );
}
