import { browser } from 'wxt/browser';
import { giveOrder } from '@/messages/give-order';
import type { Toast } from '@/messages/order';

/**
 * Shows a line of ours on the ticket for a moment. It holds no customer data: the page could read
 * it. Where the browser lets us into the page no longer, the badge says that something happened.
 */
export async function toast(tabId: number, shown: Toast): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/toast.js'] });
    await giveOrder({ order: 'toast', ...shown }, tabId, 0);
  } catch {
    await browser.action.setBadgeText({ tabId, text: shown.tone === 'done' ? '✓' : '!' });
  }
}
