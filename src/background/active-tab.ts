import { type Browser, browser } from 'wxt/browser';

/**
 * The tab the agent is working in: the active one of the window named, else of the normal window
 * used last. A popup window or the detached panel does not count, so Portage never takes itself for
 * the ticket.
 */
export async function activeTab(windowId?: number): Promise<Browser.tabs.Tab | undefined> {
  if (windowId !== undefined) {
    const beside = { active: true, windowId, windowType: 'normal' } as const;
    const [tab] = await browser.tabs.query(beside);
    if (tab) return tab;
  }
  if (import.meta.env.FIREFOX) return lastUsedTab();
  const window = await browser.windows.getLastFocused({ windowTypes: ['normal'] });
  const tabs = await browser.tabs.query({ active: true, windowId: window.id });
  return tabs.at(0);
}

/** Firefox knows no types of windows in `getLastFocused`, but when each tab was used last. */
async function lastUsedTab(): Promise<Browser.tabs.Tab | undefined> {
  const tabs = await browser.tabs.query({ active: true, windowType: 'normal' });
  return tabs.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0)).at(0);
}

/** A tab's origin, or null where the browser shows none or the page is the browser's own. */
export function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { origin, protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
