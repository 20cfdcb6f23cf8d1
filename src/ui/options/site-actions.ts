import { browser } from 'wxt/browser';
import { markFindings, ownAddresses } from '@/storage/settings';
import { t } from '@/ui/i18n';
import type { Bench } from './bench';
import type { Site } from './site';
import { saying } from './state';

export interface SiteActions {
  readSites: () => Promise<void>;
  /** Keeps the list true when a site is allowed or taken back elsewhere. */
  watchSites: () => void;
  /** Has to be called in the click itself: browsers ask only on a gesture of the person. */
  allowSite: (site: Site) => Promise<void>;
  removeSite: (site: Site) => Promise<void>;
  saveOwn: (own: string[]) => Promise<void>;
  setMark: (mark: boolean) => Promise<void>;
}

const apiHosts = ['https://api.paddle.com/*', 'https://sandbox-api.paddle.com/*'];

export function siteActions({ desk, store }: Bench): SiteActions {
  const readSites = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const sites = origins.filter((origin) => !apiHosts.includes(origin));
    store.setState({ sites });
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
    allowSite: async ({ name, patterns }) => {
      const allowed = await browser.permissions.request({ origins: [...patterns] });
      await readSites();
      store.setState(
        allowed ? saying(t('site_enabled', name)) : saying(t('site_not_enabled', name), 'notice'),
      );
    },
    removeSite: async ({ name, patterns }) => {
      await browser.permissions.remove({ origins: [...patterns] });
      await readSites();
      store.setState(saying(t('site_removed', name)));
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
