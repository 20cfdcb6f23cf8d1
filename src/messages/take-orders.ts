import { isBackground, type Sender } from './caller';
import type { Order } from './order';
import { runtime } from './runtime';

/** Takes orders from the service worker, and from nobody else, until the signal. */
export function takeOrders(onOrder: (order: Order['order']) => void, signal: AbortSignal): void {
  hear((message) => onOrder(message.order), signal);
}

/** Takes orders to show a toast; what it would say is cut to a line or two. */
export function takeToasts(
  onToast: (toast: Extract<Order, { order: 'toast' }>) => void,
  signal: AbortSignal,
): void {
  hear((message) => {
    if (message.order !== 'toast' || typeof message.text !== 'string') return;
    const { text, tone } = message;
    if (tone === 'done' || tone === 'failed') {
      onToast({ order: 'toast', text: text.slice(0, 200), tone });
    }
  }, signal);
}

function hear(onMessage: (message: Order) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): undefined => {
    if (isOrder(message) && isBackground(sender)) onMessage(message);
  };
  const event = runtime().onMessage;
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener));
}

/** The rest of an order is looked at by whoever takes it. */
function isOrder(message: unknown): message is Order {
  return typeof message === 'object' && message !== null && 'order' in message;
}
