import { useId } from 'preact/hooks';
import { t } from '@/ui/i18n';

interface RailSwitchProps {
  label: string;
  hint?: string;
  on: boolean;
  /** Whether the company decrees it. */
  decreed: boolean;
  /** Whether it cannot be changed here. */
  fixed?: boolean;
  onChange: (on: boolean) => void;
}

/** A rule that is on or off; one that is fixed can be read and not changed. */
export function RailSwitch({ label, hint, on, decreed, fixed, onChange }: RailSwitchProps) {
  const hintId = useId();
  const text = [hint, decreed && t('rail_by_company')].filter(Boolean).join(' ');
  return (
    <div>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          aria-describedby={text ? hintId : undefined}
          checked={on}
          disabled={fixed ?? decreed}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {text && (
        <p id={hintId} class="hint switch-hint">
          {text}
        </p>
      )}
    </div>
  );
}
