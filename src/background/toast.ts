import { browser } from 'wxt/browser';
import { giveOrder } from '@/messages/give-order';

/**
 * Shows a line of ours on the ticket for a moment. It holds no customer data: the page could read
 * it. Where the browser lets us into the page no longer, the badge says that something happened.
 */
export async function toast(
  tabId: number,
  { text, tone }: { text: string; tone: 'done' | 'failed' },
): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/toast.js'] });
    await giveOrder({ order: 'toast', text, tone }, tabId, 0);
  } catch {
    await browser.action.setBadgeText({ tabId, text: tone === 'done' ? '✓' : '!' });
  }
}
