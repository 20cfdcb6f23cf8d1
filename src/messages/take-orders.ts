import { isBackground, type Sender } from './caller';
import type { Order, Toast } from './order';
import { runtime } from './runtime';

/** Takes orders from the service worker, and from nobody else, until the signal. */
export function takeOrders(onOrder: (order: Order['order']) => void, signal: AbortSignal): void {
  hear((message) => onOrder(message.order), signal);
}

/** Takes orders to show a toast; what it would say is cut to a few lines. */
export function takeToasts(onToast: (toast: Toast) => void, signal: AbortSignal): void {
  hear((message) => {
    if (message.order !== 'toast' || typeof message.text !== 'string') return;
    const { text, tone, sandbox = false } = message;
    if (tone === 'done' || tone === 'failed') {
      onToast({ text: text.slice(0, 300), tone, sandbox: sandbox === true });
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
