import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Price } from '@/messages/answers';
import { language, t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { optionId, PriceOptions, shownOffers } from './price-options';
import { type Offer, searchOffers } from './price-search';

interface PriceBoxProps {
  label: string;
  offers: readonly Offer[];
  /** What stands in the box while nobody types. */
  value: string;
  chosenId: string | null;
  loading: boolean;
  /** Whether the agent has just asked for the box. */
  focused?: boolean;
  onChoose: (price: Price) => void;
}

/**
 * An editable combobox over the catalogue, as the ARIA practices have it: the focus stays in the
 * box, the option under way is told by `aria-activedescendant`.
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function PriceBox(props: PriceBoxProps) {
  const { label, offers, value, chosenId, loading, focused = false, onChoose } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useMemo(
    () => (open ? searchOffers(offers, typed ?? '', language()) : []),
    [offers, typed, open],
  );
  const shown = shownOffers(found);
  const current = shown.all[active];

  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const choose = ({ price, refusal }: Offer) => {
    if (refusal !== null) return;
    close();
    onChoose(price);
  };
  const move = (to: number) => {
    setOpen(true);
    if (shown.all.length > 0) setActive((to + shown.all.length) % shown.all.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active < 0 ? -1 : active - 1);
    else if (event.key === 'Enter' && open && current) choose(current);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="price-box">
      <label class="field-label" htmlFor={id}>
        {label}
      </label>
      <div class="price-box-field">
        <input
          ref={input}
          id={id}
          class="input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={current && optionId(id, current)}
          aria-busy={loading}
          autocomplete="off"
          spellcheck={false}
          placeholder={t('change_find_price')}
          value={typed ?? value}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => setOpen(true)}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setOpen(true);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <Icon name="chevron" />
      </div>
      {open && (
        <PriceOptions
          boxId={id}
          label={label}
          shown={shown}
          loading={loading}
          current={current ?? null}
          chosenId={chosenId}
          onChoose={choose}
        />
      )}
    </div>
  );
}
