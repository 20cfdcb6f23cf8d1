import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { longestReason, shortestReason } from '@/detection/guard-rails';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';

interface AnywayFormProps {
  required: boolean;
  onReason: (reason: string) => void;
  onCancel: () => void;
}

/** The second step: why it is right all the same. */
export function AnywayForm({ required, onReason, onCancel }: AnywayFormProps) {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  // With its buttons, also below what is said to be wrong.
  useLayoutEffect(() => field.current?.form?.scrollIntoView({ block: 'nearest' }), [wrong]);
  const given = reason.trim();
  const fits = given.length >= shortestReason || (!required && given === '');
  return (
    <form
      class="anyway field"
      onSubmit={(event) => {
        event.preventDefault();
        setWrong(!fits);
        if (fits) onReason(given);
      }}
    >
      <label class="field-label" htmlFor="anyway-reason">
        {t('reason')}
      </label>
      <input
        ref={field}
        id="anyway-reason"
        class="input"
        maxLength={longestReason}
        autocomplete="off"
        placeholder={t('reason_placeholder')}
        aria-describedby="anyway-hint"
        aria-invalid={wrong}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <p id="anyway-hint" class="hint">
        {t('reason_hint')}
      </p>
      {wrong && !fits && (
        <p class="field-problem" role="alert">
          <Icon name="alert" />
          <span>{t('reason_too_short', shortestReason)}</span>
        </p>
      )}
      <div class="anyway-buttons">
        <BusyButton type="submit" kind="danger">
          {t('continue')}
        </BusyButton>
        <BusyButton onClick={onCancel}>{t('cancel')}</BusyButton>
      </div>
    </form>
  );
}
