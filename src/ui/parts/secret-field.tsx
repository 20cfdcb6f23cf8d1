import { useId, useState } from 'preact/hooks';
import { t } from '@/ui/i18n';
import { type FieldName, useFieldProblem } from './field-problem';
import { Icon } from './icon';

const asText = { type: 'text' } as const;
const asPassword = { type: 'password' } as const;

interface SecretFieldProps {
  /** What its form calls it when it is wrong. */
  field: FieldName;
  label: string;
  hint?: string;
  placeholder?: string;
  mono?: boolean;
  value: string;
  onInput: (value: string) => void;
}

/** A field whose content is hidden until the agent asks to see it. */
export function SecretField(props: SecretFieldProps) {
  const { field, label, hint, placeholder = '', mono = false, value, onInput } = props;
  const id = useId();
  const [shown, setShown] = useState(false);
  const problem = useFieldProblem(field, hint === undefined ? undefined : `${id}-hint`);
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
          {...problem}
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
