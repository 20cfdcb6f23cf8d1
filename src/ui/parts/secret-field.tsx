import { useId, useState } from 'preact/hooks';
import { t } from '@/ui/i18n';
import { Icon } from './icon';

const asText = { type: 'text' } as const;
const asPassword = { type: 'password' } as const;

interface SecretFieldProps {
  label: string;
  hint?: string;
  placeholder?: string;
  mono?: boolean;
  value: string;
  onInput: (value: string) => void;
}

/** A field whose content is hidden until the agent asks to see it. */
export function SecretField(props: SecretFieldProps) {
  const { label, hint, placeholder = '', mono = false, value, onInput } = props;
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div class="field">
      <label class="field-label" htmlFor={id}>
        {label}
      </label>
      <div class="secret">
        <input
          id={id}
          class={mono ? 'input mono' : 'input'}
          {...(shown ? asText : asPassword)}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={placeholder}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={t('reveal')}
          aria-pressed={shown}
          title={t('reveal')}
          onClick={() => setShown(!shown)}
        >
          <Icon name="eye" />
        </button>
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
