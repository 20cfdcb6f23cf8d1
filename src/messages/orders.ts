import { browser } from 'wxt/browser';
import { isBackground, type Sender } from './caller';

/** What the service worker may tell a content script to do. */
export type Order =
  | { order: 'toast'; text: string; tone: 'done' | 'failed' }
  /** The site was taken off the list: leave the page as it was found. */
  | { order: 'stop' };

/** Gives an order to the scripts of a tab, or of one of its frames. Rejects when none is there. */
export async function give(order: Order, tabId: number, frameId?: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, order, frameId === undefined ? {} : { frameId });
}

/** Takes orders from the service worker, and from nobody else, until the signal. */
export function takeOrders(onOrder: (order: Order) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): undefined => {
    const order = read(message);
    if (order && isBackground(sender)) onOrder(order);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function read(message: unknown): Order | undefined {
  if (typeof message !== 'object' || message === null || !('order' in message)) return undefined;
  if (message.order === 'stop') return { order: 'stop' };
  if (message.order !== 'toast' || !('text' in message) || !('tone' in message)) return undefined;
  const { text, tone } = message;
  if (typeof text !== 'string' || (tone !== 'done' && tone !== 'failed')) return undefined;
  return { order: 'toast', text: text.slice(0, 200), tone };
}
