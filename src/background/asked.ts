import { browser } from 'wxt/browser';
import { announce } from '@/messages/announce';
import { putAsked } from '@/storage/asked';

/**
 * Shows something in Portage: an open panel or popup hears of it at once; otherwise it is kept for
 * the popup that is opened now, which takes it as it starts.
 */
export async function showInPortage(query: string, windowId: number | undefined): Promise<void> {
  await putAsked(query, windowId);
  await announce({ event: 'lookUpAsked', query, windowId });
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    // A popup or panel is open already, and has heard the announcement.
  }
}
