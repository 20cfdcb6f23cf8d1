import { browser } from 'wxt/browser';
import { markFindings, ownAddresses } from '@/storage/settings';
import { formatHost } from '@/ui/format';
import { t } from '@/ui/i18n';
import type { Bench } from './bench';
import { saying } from './state';

export interface SiteActions {
  readSites: () => Promise<void>;
  /** Keeps the list true when a site is allowed or taken back elsewhere. */
  watchSites: () => void;
  /** Has to be called in the click itself: browsers ask only on a gesture of the person. */
  allowSite: (pattern: string) => Promise<void>;
  removeSite: (pattern: string) => Promise<void>;
  saveOwn: (own: string[]) => Promise<void>;
  setMark: (mark: boolean) => Promise<void>;
}

const apiHosts = ['https://api.paddle.com/*', 'https://sandbox-api.paddle.com/*'];

export function siteActions({ desk, store }: Bench): SiteActions {
  const readSites = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const sites = origins.filter((origin) => !apiHosts.includes(origin));
    store.setState({ sites: sites.sort((a, b) => formatHost(a).localeCompare(formatHost(b))) });
  };

  const change = (changed: { own: string[] } | { mark: boolean }) => {
    const { settings } = store.getState();
    if (settings) store.setState({ settings: { ...settings, ...changed }, ...saying(t('saved')) });
  };

  return {
    readSites,
    watchSites: () => {
      const read = () => void readSites();
      browser.permissions.onAdded.addListener(read);
      browser.permissions.onRemoved.addListener(read);
      desk.signal.addEventListener('abort', () => {
        browser.permissions.onAdded.removeListener(read);
        browser.permissions.onRemoved.removeListener(read);
      });
    },
    allowSite: async (pattern) => {
      const allowed = await browser.permissions.request({ origins: [pattern] });
      await readSites();
      const host = formatHost(pattern);
      store.setState(
        allowed ? saying(t('site_enabled', host)) : saying(t('site_not_enabled', host), 'notice'),
      );
    },
    removeSite: async (pattern) => {
      await browser.permissions.remove({ origins: [pattern] });
      await readSites();
      store.setState(saying(t('site_removed', formatHost(pattern))));
    },
    saveOwn: async (own) => {
      await ownAddresses.setValue(own);
      change({ own });
    },
    setMark: async (mark) => {
      await markFindings.setValue(mark);
      change({ mark });
    },
  };
}
