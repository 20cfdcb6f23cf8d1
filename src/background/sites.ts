import { browser } from 'wxt/browser';
import { giveOrder } from '@/messages/give-order';
import { sitePattern } from '@/messages/site-pattern';
import { dropTab } from '@/storage/page-findings';
import { serially } from '@/storage/serially';
import { showCount } from './badge';

const id = 'helpdesk';
const script = '/helpdesk.js';
const apiHosts = ['https://api.paddle.com/*', 'https://sandbox-api.paddle.com/*'];

/** The match patterns of the sites the agent allowed. The browser's own list is the only one. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !apiHosts.includes(origin));
}

/** Whether the agent allowed this origin. */
export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [sitePattern(origin)] });
}

/** Whether the browser lets us ask Paddle at all: Firefox lets people withhold even that. */
export function mayAskPaddle(): Promise<boolean> {
  return browser.permissions.contains({ origins: apiHosts });
}

/**
 * Keeps the registered content script to the sites the agent allows; a site just allowed is read
 * in the tabs already open on it.
 */
export function keepSitesRegistered(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void syncSites().then(() => startIn(origins));
  });
  browser.permissions.onRemoved.addListener(() => {
    void syncSites().then(stopElsewhere);
  });
  browser.runtime.onInstalled.addListener(() => {
    void syncSites().then(async () => startIn(await grantedSites()));
  });
  browser.runtime.onStartup.addListener(() => void syncSites());
}

/** One after the other: of two at once, each would act on what the other is about to change. */
function syncSites(): Promise<void> {
  return serially('sites', async () => {
    const matches = await grantedSites();
    const { scripting } = browser;
    const ids = [id];
    const [registered] = await scripting.getRegisteredContentScripts({ ids });
    if (matches.length > 0) {
      // In its place: a page that loads between two calls would go without.
      await scripting[registered ? 'updateContentScripts' : 'registerContentScripts']([
        {
          id,
          matches,
          js: [script],
          allFrames: true,
          // Mails are shown in frames without an address of their own, most of them sandboxed.
          matchOriginAsFallback: true,
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ]);
    } else if (registered) await scripting.unregisterContentScripts({ ids });
  });
}

async function startIn(matches: string[]): Promise<void> {
  const sites = matches.filter((match) => !apiHosts.includes(match));
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: sites });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({
            target: { tabId: id, allFrames: true },
            files: [script],
          }),
    ),
  );
}

/** Tabs whose site was taken off the list; those that never had a script reject, which is fine. */
async function stopElsewhere(): Promise<void> {
  const sites = await grantedSites();
  // No pattern at all would match every tab.
  const allowed = sites.length > 0 ? await browser.tabs.query({ url: sites }) : [];
  const ids = new Set(allowed.map(({ id }) => id));
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && !ids.has(id) && stopIn(id)));
}

async function stopIn(tabId: number): Promise<void> {
  await giveOrder({ order: 'stop' }, tabId);
  await dropTab(tabId);
  await showCount(tabId, 0);
}
