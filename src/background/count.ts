import { browser } from 'wxt/browser';
import { showCount } from './badge';
import { distinct } from './distinct';
import { shownFindings } from './shown-findings';

/** Counts every tab again: something that goes before the counts has changed. */
export async function countEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && countAgain(id)));
}

/** Counts a tab again: something that goes before the count has changed. */
export async function countAgain(tabId: number): Promise<void> {
  const findings = await distinct((await shownFindings(tabId)) ?? []);
  await showCount(tabId, findings.length);
}
