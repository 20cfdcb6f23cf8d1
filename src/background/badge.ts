import { browser } from 'wxt/browser';
import { waitingChanges } from '@/actions/waiting-changes';
import { readReplyWarnings } from '@/storage/reply-warnings';

const calm = '#0f5f73';
const waiting = '#b45309';

/**
 * Shows on the toolbar how many distinct findings a tab has; nothing when it has none. A plan change
 * that waits for the agent, and a wrong link in the tab's reply, go before any count.
 */
export async function showCount(tabId: number, count: number): Promise<void> {
  // What is found is counted also where the database of the changes is broken.
  const changes = await waitingChanges().catch(() => []);
  const links = await readReplyWarnings(tabId);
  const waits = changes.length > 0 || links.length > 0;
  const text = count === 0 ? '' : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text: waits ? '!' : text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: waits ? waiting : calm });
  } catch {
    // The tab was closed before its count could be shown.
  }
}
