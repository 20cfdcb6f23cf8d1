import { t } from '@/ui/i18n';
import { SecretField } from '@/ui/parts/secret-field';
import type { KeyDraft } from './key-draft';
import { useOptions } from './use-options';

interface KeyFieldsProps {
  draft: KeyDraft;
  onChange: (draft: KeyDraft) => void;
}

/** The key, where it is kept, and the passphrase when the first key goes into the vault. */
export function KeyFields({ draft, onChange }: KeyFieldsProps) {
  const vaultExists = useOptions(({ session }) => session?.vaultExists ?? false);
  const locked = useOptions(({ session }) => session?.locked ?? false);
  return (
    <>
      <SecretField
        field="key"
        label={t('api_key')}
        placeholder="pdl_live_apikey_…"
        mono
        value={draft.key}
        onInput={(key) => onChange({ ...draft, key })}
      />
      <fieldset class="field">
        <legend class="field-label">{t('keep_key')}</legend>
        <Keep draft={draft} keep="vault" onChange={onChange} />
        <Keep draft={draft} keep="session" onChange={onChange} />
      </fieldset>
      {draft.keep === 'vault' && vaultExists && (
        <p class="hint">{t(locked ? 'vault_locked_hint' : 'vault_open_hint')}</p>
      )}
      {draft.keep === 'vault' && !vaultExists && (
        <div class="pair">
          <SecretField
            field="passphrase"
            label={t('passphrase')}
            hint={t('passphrase_hint')}
            value={draft.passphrase}
            onInput={(passphrase) => onChange({ ...draft, passphrase })}
          />
          <SecretField
            field="repeated"
            label={t('repeat_passphrase')}
            value={draft.repeated}
            onInput={(repeated) => onChange({ ...draft, repeated })}
          />
        </div>
      )}
    </>
  );
}

function Keep({ draft, keep, onChange }: KeyFieldsProps & { keep: KeyDraft['keep'] }) {
  return (
    <div class="choice">
      <label>
        <input
          type="radio"
          name="keep"
          checked={draft.keep === keep}
          aria-describedby={`keep-${keep}`}
          onChange={() => onChange({ ...draft, keep })}
        />
        {t(keep === 'vault' ? 'keep_in_vault' : 'keep_in_session')}
      </label>
      <p id={`keep-${keep}`} class="hint">
        {t(keep === 'vault' ? 'keep_in_vault_hint' : 'keep_in_session_hint')}
      </p>
    </div>
  );
}
