import { useState } from 'preact/hooks';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { useAct, useOptions } from './use-options';

const fewest = 5;
const most = 240;

/** How long the computer may be left before the keys are locked away. */
export function AutoLock() {
  const minutes = useOptions(({ settings }) => settings?.autoLockMinutes);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const act = useAct();

  const save = async () => {
    const chosen = Number(typed ?? minutes);
    const fits = Number.isInteger(chosen) && chosen >= fewest && chosen <= most;
    setWrong(!fits);
    if (!fits) return;
    await act.setAutoLock(chosen);
    setTyped(null);
  };

  return (
    <form
      class="card field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="field-label" htmlFor="auto-lock">
        {t('auto_lock')}
      </label>
      <p id="auto-lock-hint" class="hint">
        {t(import.meta.env.FIREFOX ? 'auto_lock_hint_firefox' : 'auto_lock_hint', fewest, most)}
      </p>
      <div class="field-row narrow">
        <input
          id="auto-lock"
          class="input tabular"
          type="number"
          min={fewest}
          max={most}
          aria-describedby={wrong ? 'auto-lock-hint auto-lock-problem' : 'auto-lock-hint'}
          aria-invalid={wrong}
          value={typed ?? minutes ?? ''}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <BusyButton type="submit" disabled={typed === null}>
          {t('save')}
        </BusyButton>
      </div>
      {wrong && (
        <p id="auto-lock-problem" class="field-problem" role="alert">
          <Icon name="alert" />
          <span>{t('auto_lock_wrong', fewest, most)}</span>
        </p>
      )}
    </form>
  );
}
