import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PortageError } from '@/actions/portage-error';
import { type Finding, rank } from '@/detection/finding';
import { isOwn } from '@/detection/own-address';
import type { PageRead } from '@/messages/answers';
import { pageReport } from '@/messages/page-report';
import { takeAsked } from '@/storage/asked';
import { ownAddresses } from '@/storage/settings';
import { activeTab, originOf } from './active-tab';
import { shownFindings } from './shown-findings';
import { isGranted } from './sites';

/**
 * What stands on the page of the active tab: on an allowed site what its content script reported,
 * elsewhere one reading through `activeTab`, which opening the popup or a menu granted. A panel
 * names its window; without one it is the window used last.
 */
export async function readActivePage(windowId?: number): Promise<PageRead> {
  const tab = await activeTab(windowId);
  if (tab?.id === undefined) throw new PortageError('page-unreadable');
  const asked = await takeAsked(tab.windowId);
  const origin = originOf(tab.url);
  const granted = origin !== null && (await isGranted(origin));
  const reported = granted ? await shownFindings(tab.id) : undefined;
  const read = reported ?? (await readThrough(tab.id));
  const access = read === undefined ? 'unreadable' : granted ? 'granted' : 'once';
  return {
    tabId: tab.id,
    origin,
    url: tab.url ?? null,
    title: tab.title ?? null,
    loading: tab.status === 'loading',
    access,
    findings: await distinct(read ?? []),
    asked,
  };
}

/** Distinct findings, best first, without the agent's own addresses. */
export async function distinct(findings: readonly Finding[]): Promise<Finding[]> {
  const own = await ownAddresses.getValue();
  return rank(findings.filter(({ kind, value }) => kind !== 'email' || !isOwn(value, own)));
}

/** Reads every frame the browser lets us into; undefined when it lets us into none. */
async function readThrough(tabId: number): Promise<Finding[] | undefined> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/read-page.js'],
    });
    return frames.flatMap(({ result }) => checked(result));
  } catch {
    // The browser's own pages, its store and sites without a grant refuse; that is an answer.
    return undefined;
  }
}

/** What a page's process answers is checked like a message: it could be anything. */
function checked(findings: unknown): Finding[] {
  const report = v.safeParse(pageReport, { findings });
  return report.success ? report.output.findings : [];
}
