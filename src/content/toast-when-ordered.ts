import { takeOrders } from '@/messages/orders';
import { showToast } from './toast';

const flag = Symbol.for('portage.toast');

/** Shows the toasts that the service worker orders. Safe to inject again: one listener a page. */
export function toastWhenOrdered(document: Document): void {
  const marked: { [flag]?: true } = document;
  if (marked[flag]) return;
  marked[flag] = true;
  takeOrders((order) => {
    if (order.order === 'toast') showToast(document, order);
  }, new AbortController().signal);
}
