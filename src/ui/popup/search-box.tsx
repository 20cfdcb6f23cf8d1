import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { useAct, usePopup } from './use-popup';

/** Takes an ID, an e-mail address, an invoice number or a name. Focused as soon as it is drawn. */
export function SearchBox() {
  const typed = usePopup((state) => state.typed);
  const looking = usePopup(({ search }) => search.state === 'looking');
  const box = useRef<HTMLInputElement>(null);
  const act = useAct();
  useEffect(() => box.current?.focus(), []);

  const toResults = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    const first = document.querySelector<HTMLElement>('.matches button');
    if (!first) return;
    event.preventDefault();
    first.focus();
  };

  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          void act.submit();
        }}
      >
        <Icon name="search" />
        <input
          ref={box}
          type="search"
          class="search-input"
          aria-label={t('find_customer')}
          placeholder={t('find_customer_placeholder')}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => act.type(event.currentTarget.value, { pasted: isPaste(event) })}
          onKeyDown={toResults}
        />
        {looking && <span class="spinner" aria-hidden="true" />}
      </form>
    </search>
  );
}

function isPaste(event: Event): boolean {
  return event instanceof InputEvent && event.inputType === 'insertFromPaste';
}
