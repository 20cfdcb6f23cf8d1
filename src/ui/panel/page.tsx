import { browser } from 'wxt/browser';
import { mountPopup } from '@/ui/popup/page';
import { followTickets } from './follow-tickets';
import { keepFocus } from './keep-focus';

/** Draws the side panel (the sidebar in Firefox): the popup's app, beside the tabs of its window. */
export async function mountPanel(root: Element): Promise<void> {
  const { id, type } = await browser.windows.getCurrent();
  // In a window of its own it is beside no ticket, and follows the window used last.
  const windowId = type === 'normal' ? id : undefined;
  const { popup, signal } = mountPopup(root, 'panel', { follow: followTickets, windowId });
  keepFocus(popup, document, signal);
}
