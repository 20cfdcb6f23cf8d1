import { isBackground, type Sender } from './caller';
import type { Order } from './order';
import { runtime } from './runtime';

/** Takes orders from the service worker, and from nobody else, until the signal. */
export function takeOrders(onOrder: (order: Order) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): undefined => {
    const order = read(message);
    if (order && isBackground(sender)) onOrder(order);
  };
  const { onMessage } = runtime();
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
}

function read(message: unknown): Order | undefined {
  if (typeof message !== 'object' || message === null || !('order' in message)) return undefined;
  if (message.order === 'stop' || message.order === 'report') return { order: message.order };
  if (message.order !== 'toast' || !('text' in message) || !('tone' in message)) return undefined;
  const { text, tone } = message;
  if (typeof text !== 'string' || (tone !== 'done' && tone !== 'failed')) return undefined;
  return { order: 'toast', text: text.slice(0, 200), tone };
}
