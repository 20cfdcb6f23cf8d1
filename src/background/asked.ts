import { browser } from 'wxt/browser';
import { announce } from '@/messages/announce';
import { putAsked } from '@/storage/asked';

/**
 * Shows something in Portage: an open panel or popup hears of it at once; otherwise it is kept for
 * the popup that is opened now, which takes it as it starts. Of all that stands on a page the first
 * may lead to nobody, so that is left to the popup, which tries one after the other.
 */
export async function showInPortage(
  queries: readonly string[],
  windowId: number | undefined,
): Promise<void> {
  const query = (queries.length === 1 && queries[0]) || '';
  await putAsked(query, windowId);
  await announce({ event: 'lookUpAsked', query, windowId });
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    // A popup or panel is open already, and has heard the announcement.
  }
}
