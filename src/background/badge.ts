import { browser } from 'wxt/browser';
import { waitingChanges } from '@/actions/waiting-changes';

const calm = '#0f5f73';
const waiting = '#b45309';

/**
 * Shows on the toolbar how many distinct findings a tab has; nothing when it has none. A plan change
 * that waits for the agent goes before any count.
 */
export async function showCount(tabId: number, count: number): Promise<void> {
  const waits = (await waitingChanges()).length > 0;
  const text = count === 0 ? '' : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text: waits ? '!' : text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: waits ? waiting : calm });
  } catch {
    // The tab was closed before its count could be shown.
  }
}
