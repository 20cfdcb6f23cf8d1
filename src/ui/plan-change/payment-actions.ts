import type { Bench } from './store';

export interface PaymentActions {
  /** Has the payment of the change on the screen read again, while it pends and is looked at. */
  watchPayment: () => void;
}

const firstPause = 5_000;
const longestPause = 30_000;

export function paymentActions({ desk, target: { subscriptionId }, store }: Bench): PaymentActions {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  desk.signal.addEventListener('abort', stop, { once: true });

  const pends = () => {
    const { writing } = store.getState();
    return writing.state === 'standing' && writing.entry.payment === 'pending';
  };

  const readAfter = (pause: number) => {
    timer = setTimeout(async () => {
      if (!pends()) return;
      // What it finds is announced, as to every other window.
      await desk.send('readPayment', { subscriptionId });
      if (!desk.signal.aborted) readAfter(Math.min(pause * 2, longestPause));
    }, pause);
  };

  return {
    watchPayment: () => {
      stop();
      if (pends()) readAfter(firstPause);
    },
  };
}
