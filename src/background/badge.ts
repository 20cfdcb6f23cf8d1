import { browser } from 'wxt/browser';

/** Shows on the toolbar how many distinct findings a tab has; nothing when it has none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0f5f73' });
  } catch {
    // The tab was closed before its count could be shown.
  }
}
