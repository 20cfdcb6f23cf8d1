import { useId, useState } from 'preact/hooks';
import type { Problem } from '@/messages/problem';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { FieldProblem, type Wrong } from '@/ui/parts/field-problem';
import { ForgottenPassphrase } from '@/ui/parts/forgotten-passphrase';
import { Icon } from '@/ui/parts/icon';
import { SecretField } from '@/ui/parts/secret-field';
import { problemWords } from '@/ui/problem-words';
import { wrongPassphrase } from './key-draft';
import { useAct } from './use-options';

const empty = { present: '', wanted: '', repeated: '' };

export function ChangePassphrase() {
  const [typed, setTyped] = useState(empty);
  const [wrong, setWrong] = useState<Partial<Wrong> | null>(null);
  const id = useId();
  const [busy, setBusy] = useState(false);
  const act = useAct();

  const change = async () => {
    if (busy) return;
    const weak = wrongPassphrase(typed.wanted, typed.repeated, typed.present);
    setWrong(weak);
    if (weak !== null) return;
    setBusy(true);
    const problem = await act.changePassphrase(typed.present, typed.wanted);
    setBusy(false);
    setWrong(problem && said(problem));
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
      <FieldProblem.Provider value={wrong?.field ? { field: wrong.field, id } : null}>
        <SecretField
          field="present"
          label={t('present_passphrase')}
          value={typed.present}
          onInput={(present) => setTyped({ ...typed, present })}
        />
        <div class="pair">
          <SecretField
            field="passphrase"
            label={t('new_passphrase')}
            hint={t('passphrase_hint')}
            value={typed.wanted}
            onInput={(wanted) => setTyped({ ...typed, wanted })}
          />
          <SecretField
            field="repeated"
            label={t('repeat_new_passphrase')}
            value={typed.repeated}
            onInput={(repeated) => setTyped({ ...typed, repeated })}
          />
        </div>
      </FieldProblem.Provider>
      {wrong !== null && (
        <p id={id} class="field-problem" role="alert">
          <Icon name="alert" />
          <span>{wrong.text}</span>
        </p>
      )}
      <ForgottenPassphrase />
      <div class="card-buttons">
        <BusyButton type="submit" busy={busy}>
          {t('change_passphrase')}
        </BusyButton>
      </div>
    </form>
  );
}

function said(problem: Problem): Partial<Wrong> {
  const text = problemWords(problem);
  return problem.kind === 'wrong-passphrase' ? { field: 'present', text } : { text };
}
