import { browser } from 'wxt/browser';
import { sitePattern } from '@/messages/site-pattern';
import { formatHost } from '@/ui/format';
import { t } from '@/ui/i18n';
import { Icon } from '@/ui/parts/icon';
import { useAct, usePopup } from './use-popup';

/** Lets the agent allow Portage on the site of the ticket, when it was read only this once. */
export function EnableSite() {
  const page = usePopup((state) => state.page);
  const act = useAct();
  if (page?.access !== 'once' || page.origin === null) return null;
  const { origin } = page;

  const enable = async () => {
    // First of all, in the click itself: browsers ask only on a gesture of the person.
    const granted = await browser.permissions.request({ origins: [sitePattern(origin)] });
    if (!granted) return;
    act.say(t('site_enabled', formatHost(origin)));
    await act.readPage();
  };

  return (
    <button
      type="button"
      class="link"
      title={t('enable_site_hint', formatHost(origin))}
      onClick={() => void enable()}
    >
      <Icon name="globe" />
      {t('enable_site')}
    </button>
  );
}
