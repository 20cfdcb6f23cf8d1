import { useId } from 'preact/hooks';
import { t } from '@/ui/i18n';

interface QuantityFieldProps {
  label: string;
  /** Whether the label is left to assistive technology: its item stands beside it. */
  unseen?: boolean;
  value: number;
  bounds: { minimum: number; maximum: number };
  wrong: boolean;
  onInput: (quantity: number) => void;
}

/** A spin button within the price's bounds; what is out of them is kept and said to be wrong. */
export function QuantityField(props: QuantityFieldProps) {
  const { label, unseen = false, value, bounds, wrong, onInput } = props;
  const id = useId();
  return (
    <div class="quantity">
      <label class={unseen ? 'unseen' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        class="input tabular"
        type="number"
        inputMode="numeric"
        step={1}
        min={bounds.minimum}
        max={bounds.maximum}
        value={Number.isNaN(value) ? '' : value}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
      {wrong && (
        <p id={`${id}-wrong`} class="quantity-wrong">
          {t('change_quantity_bounds', bounds.minimum, bounds.maximum)}
        </p>
      )}
    </div>
  );
}
