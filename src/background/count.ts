import { browser } from 'wxt/browser';
import { serially } from '@/storage/serially';
import { showCount } from './badge';
import { distinct } from './distinct';
import { shownFindings } from './shown-findings';

/** Counts every tab again: something that goes before the counts has changed. */
export async function countEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && countAgain(id)));
}

/** Tabs whose next count has not begun. */
const waiting = new Map<number, Promise<void>>();

/**
 * Counts a tab again: something that goes before the count has changed. One count at a time, so that
 * the last one is shown, and what is asked for meanwhile is the next one's: a page may have a thousand
 * frames that all report at once.
 */
export function countAgain(tabId: number): Promise<void> {
  const next =
    waiting.get(tabId) ??
    serially(`count:${tabId}`, async () => {
      waiting.delete(tabId);
      const findings = await distinct((await shownFindings(tabId)) ?? []);
      await showCount(tabId, findings.length);
    });
  waiting.set(tabId, next);
  return next;
}
