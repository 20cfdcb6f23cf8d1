import { useState } from 'preact/hooks';
import { formatHost } from '@/ui/format';
import { t } from '@/ui/i18n';
import { BusyButton } from '@/ui/parts/busy-button';
import { Icon } from '@/ui/parts/icon';
import { typedSite } from './typed-site';
import { useAct } from './use-options';

/** For a helpdesk that the agent's company runs itself. */
export function SiteField() {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const act = useAct();

  const add = async () => {
    const pattern = typedSite(typed);
    setWrong(pattern === null);
    if (pattern === null) return;
    await act.allowSite({ name: formatHost(pattern), patterns: [pattern] });
    setTyped('');
  };

  return (
    <form
      class="field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="field-label" htmlFor="site-address">
        {t('site_address')}
      </label>
      <div class="field-row">
        <input
          id="site-address"
          class="input"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="help.example.com"
          aria-invalid={wrong}
          aria-describedby={wrong ? 'site-address-problem' : undefined}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <BusyButton type="submit">{t('enable')}</BusyButton>
      </div>
      {wrong && (
        <p id="site-address-problem" class="field-problem" role="alert">
          <Icon name="alert" />
          <span>{t('site_address_wrong')}</span>
        </p>
      )}
    </form>
  );
}
