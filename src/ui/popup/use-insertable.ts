import { usePopup } from './use-popup';

/** Whether the page can be written into: not the browser's own pages, nor those without access. */
export function useInsertable(): boolean {
  return usePopup(({ page }) => page !== null && page.access !== 'unreadable');
}
