import { useState } from 'preact/hooks';
import { language, t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { readOwnLines } from './own-lines';
import { useAct, useOptions } from './use-options';

/** The agent's own side, so that it is never taken for the customer. */
export function OwnAddresses() {
  const own = useOptions(({ settings }) => settings?.own);
  const [text, setText] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string[]>([]);
  const act = useAct();
  const saved = own?.join('\n') ?? '';

  const save = async () => {
    const read = readOwnLines(text ?? saved);
    setWrong(read.wrong);
    if (read.wrong.length > 0) return;
    await act.saveOwn(read.own);
    setText(null);
  };

  return (
    <form
      class="card field"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="field-label" htmlFor="own">
        {t('own_addresses')}
      </label>
      <p id="own-hint" class="hint">
        {t('own_addresses_hint')}
      </p>
      <textarea
        id="own"
        class="input"
        rows={4}
        spellcheck={false}
        placeholder={'support@example.com\nexample.com'}
        aria-describedby={wrong.length > 0 ? 'own-hint own-problem' : 'own-hint'}
        aria-invalid={wrong.length > 0}
        value={text ?? saved}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {wrong.length > 0 && (
        <p id="own-problem" class="field-problem" role="alert">
          <Icon name="alert" />
          <span>{t('own_addresses_wrong', new Intl.ListFormat(language()).format(wrong))}</span>
        </p>
      )}
      <div class="card-buttons">
        <BusyButton type="submit" disabled={text === null || text === saved}>
          {t('save')}
        </BusyButton>
      </div>
    </form>
  );
}
