import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PortageError } from '@/actions/portage-error';
import { type Finding, rank } from '@/detection/finding';
import { isOwn } from '@/detection/own-address';
import type { PageRead } from '@/messages/answers';
import { pageReport } from '@/messages/page-report';
import type { Ticket } from '@/messages/ticket';
import { takeAsked } from '@/storage/asked';
import { ownAddresses } from '@/storage/settings';
import { activeTab, originOf } from './active-tab';
import { readTicketWith } from './read-ticket';
import { shownFindings } from './shown-findings';
import { isGranted } from './sites';

/**
 * What stands on the page of the active tab: on an allowed site what its content script reported,
 * elsewhere one reading through `activeTab`, which opening the popup or a menu granted.
 */
export async function readActivePage(): Promise<PageRead> {
  const tab = await activeTab();
  if (tab?.id === undefined) throw new PortageError('page-unreadable');
  const asked = await takeAsked();
  const origin = originOf(tab.url);
  const granted = origin !== null && (await isGranted(origin));
  const reading = readFindings(tab.id, granted);
  const [read, { ticket, findings }] = await Promise.all([
    reading,
    readTicketWith(
      tab.id,
      reading.then((found) => found ?? []),
    ),
  ]);
  const access = read === undefined ? 'unreadable' : granted ? 'granted' : 'once';
  return {
    tabId: tab.id,
    origin,
    access,
    findings: await distinct(findings, ticket),
    ticket,
    asked,
  };
}

/**
 * Distinct findings, best first, without the agent's own addresses. Of several addresses on a
 * ticket, its requester's says most.
 */
export async function distinct(
  findings: readonly Finding[],
  ticket: Ticket | null = null,
): Promise<Finding[]> {
  const own = [...(await ownAddresses.getValue()), ...(ticket?.agent ?? [])];
  const requester = ticket?.requester
    ? [{ kind: 'email' as const, value: ticket.requester.email }]
    : [];
  const all = [...requester, ...findings];
  return rank(all.filter(({ kind, value }) => kind !== 'email' || !isOwn(value, own)));
}

async function readFindings(tabId: number, granted: boolean): Promise<Finding[] | undefined> {
  return (granted ? await shownFindings(tabId) : undefined) ?? readThrough(tabId);
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
