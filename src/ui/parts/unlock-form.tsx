import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '@/messages/problem';
import { t } from '@/ui/i18n';
import { problemWords } from '@/ui/problem-words';
import { BusyButton } from './busy-button';
import { ForgottenPassphrase } from './forgotten-passphrase';
import { Icon } from './icon';

interface UnlockFormProps {
  /** Answers what went wrong, or null. */
  onUnlock: (passphrase: string) => Promise<Problem | null>;
}

export function UnlockForm({ onUnlock }: UnlockFormProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const unlock = async () => {
    const passphrase = field.current?.value ?? '';
    if (passphrase === '' || busy) return field.current?.focus();
    setBusy(true);
    const refused = await onUnlock(passphrase);
    setBusy(false);
    setProblem(refused);
    field.current?.select();
  };

  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <label class="field">
        <span class="field-label">{t('passphrase')}</span>
        <input
          ref={field}
          class="input"
          type="password"
          autocomplete="off"
          aria-invalid={problem !== null}
          aria-describedby="unlock-problem"
        />
      </label>
      <div id="unlock-problem" class="field-problem" role="alert">
        {problem && (
          <>
            <Icon name="alert" />
            <span>{problemWords(problem)}</span>
          </>
        )}
      </div>
      <BusyButton kind="primary" type="submit" busy={busy}>
        {t('unlock')}
      </BusyButton>
      <ForgottenPassphrase />
    </form>
  );
}
