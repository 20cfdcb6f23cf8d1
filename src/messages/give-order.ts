import { browser } from 'wxt/browser';
import type { Order } from './order';

/** Gives an order to the scripts of a tab, or of one of its frames. Rejects when none is there. */
export async function giveOrder(order: Order, tabId: number, frameId?: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, order, frameId === undefined ? {} : { frameId });
}
