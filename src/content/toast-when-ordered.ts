import { takeToasts } from '@/messages/take-orders';
import { showToast } from './toast';

/** Shows the toasts that the service worker orders. Safe to inject again: one listener a page. */
export function toastWhenOrdered(page: Window & { portageToasts?: true }): void {
  if (page.portageToasts) return;
  page.portageToasts = true;
  takeToasts((toast) => showToast(page.document, toast), new AbortController().signal);
}
