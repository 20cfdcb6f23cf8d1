import { browser } from 'wxt/browser';
import type { Finding } from '@/detection/finding';
import { readFindings, type ShownFrames } from '@/storage/page-findings';

/**
 * What the frames that a tab shows now have reported. A frame that goes, with the ticket in it,
 * cannot say so, and the page before is remembered until the next one starts to report: what they
 * held would lead to another customer. Undefined when this page has not reported.
 */
export async function shownFindings(tabId: number): Promise<Finding[] | undefined> {
  // Nothing is asked of a page that has reported nothing, least of all of one of the browser's own.
  const reported = await readFindings(tabId);
  return reported && readFindings(tabId, await shownFrames(tabId));
}

/** Null where the browser does not let us into the page. */
async function shownFrames(tabId: number): Promise<ShownFrames | null> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => undefined,
      injectImmediately: true,
    });
    const top = frames.find(({ frameId }) => frameId === 0);
    return { frameIds: frames.map(({ frameId }) => frameId), documentId: top?.documentId };
  } catch {
    // The site was taken off the list, or the tab closed, meanwhile.
    return null;
  }
}
