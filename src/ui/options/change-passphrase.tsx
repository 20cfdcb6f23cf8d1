import { useState } from 'preact/hooks';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { SecretField } from '@/ui/parts/secret-field';
import { problemWords } from '@/ui/problem-words';
import { newPassphraseWords } from './key-draft';
import { useAct } from './use-options';

const empty = { present: '', wanted: '', repeated: '' };

export function ChangePassphrase() {
  const [typed, setTyped] = useState(empty);
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const act = useAct();

  const change = async () => {
    if (busy) return;
    const weak = newPassphraseWords(typed.wanted, typed.repeated, typed.present);
    setWrong(weak);
    if (weak !== null) return;
    setBusy(true);
    const problem = await act.changePassphrase(typed.present, typed.wanted);
    setBusy(false);
    setWrong(problem && problemWords(problem));
    if (!problem) setTyped(empty);
  };

  return (
    <form
      class="card field"
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
      <h3>{t('change_passphrase')}</h3>
      <SecretField
        label={t('present_passphrase')}
        value={typed.present}
        onInput={(present) => setTyped({ ...typed, present })}
      />
      <div class="pair">
        <SecretField
          label={t('new_passphrase')}
          hint={t('passphrase_hint')}
          value={typed.wanted}
          onInput={(wanted) => setTyped({ ...typed, wanted })}
        />
        <SecretField
          label={t('repeat_new_passphrase')}
          value={typed.repeated}
          onInput={(repeated) => setTyped({ ...typed, repeated })}
        />
      </div>
      {wrong !== null && (
        <p class="field-problem" role="alert">
          <Icon name="alert" />
          <span>{wrong}</span>
        </p>
      )}
      <div class="card-buttons">
        <BusyButton type="submit" busy={busy}>
          {t('change_passphrase')}
        </BusyButton>
      </div>
    </form>
  );
}
