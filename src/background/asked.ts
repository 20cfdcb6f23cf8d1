import { browser } from 'wxt/browser';
import { announce } from '@/messages/announce';
import { putAsked } from '@/storage/asked';

/**
 * Shows something in Portage: in a panel or popup that is open and says so; otherwise it is kept for
 * the popup that is opened now, which takes it as it starts. Of all that stands on a page the first
 * may lead to nobody, so that is left to the surface, which tries one after the other.
 */
export async function showInPortage(
  queries: readonly string[],
  windowId: number | undefined,
): Promise<void> {
  const query = (queries.length === 1 && queries[0]) || '';
  await putAsked(query, windowId);
  if (await announce({ event: 'lookUpAsked', query, windowId })) return;
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    // The browser opens none now, as where its window is not in front: the toast has told why.
  }
}
