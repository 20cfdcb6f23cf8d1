import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Desk } from '@/actions/desk';
import { PortageError } from '@/actions/portage-error';
import { type Finding, rank } from '@/detection/finding';
import { isOwn } from '@/detection/own-address';
import type { PageRead } from '@/messages/answers';
import { pageReport } from '@/messages/page-report';
import type { Ticket } from '@/messages/ticket';
import { takeAsked } from '@/storage/asked';
import { railsInForce } from '@/storage/policy';
import { ownAddresses } from '@/storage/settings';
import { activeTab, originOf } from './active-tab';
import { readTicketWith } from './read-ticket';
import { readReply } from './reply-links';
import { shownFindings } from './shown-findings';
import { isGranted } from './sites';

/**
 * What stands on the page of the active tab: on an allowed site what its content script reported,
 * elsewhere one reading through `activeTab`, which opening the popup or a menu granted. A panel
 * names its window; without one it is the window used last.
 */
export async function readActivePage(desk: Desk, windowId?: number): Promise<PageRead> {
  const tab = await activeTab(windowId);
  const tabId = tab?.id;
  if (tab === undefined || tabId === undefined) throw new PortageError('page-unreadable');
  const origin = originOf(tab.url);
  const granting = origin === null ? Promise.resolve(false) : isGranted(origin);
  const reading = granting.then((granted) => readFindings(tabId, granted));
  const meeting = readTicketWith(
    tabId,
    reading.then((found) => found ?? []),
  );
  const replying = readReply(
    desk,
    tabId,
    meeting.then(({ ticket }) => ticket),
  );
  const [asked, granted, read, { ticket, findings }, replyLinks, { rails }] = await Promise.all([
    takeAsked(tab.windowId),
    granting,
    reading,
    meeting,
    replying,
    railsInForce(),
  ]);
  const access = read === undefined ? 'unreadable' : granted ? 'granted' : 'once';
  return {
    tabId,
    origin,
    url: tab.url ?? null,
    title: tab.title ?? null,
    loading: tab.status === 'loading',
    access,
    findings: await distinct(findings, ticket),
    ticket,
    replyLinks,
    rails,
    asked,
  };
}

/**
 * What stands on the page of a tab at this moment, best first. What was reported is behind the page
 * by a quarter of a second, which is too much for a link made without a look: in a helpdesk of one
 * page it may still be the ticket before.
 */
export async function readTabNow(tabId: number): Promise<Finding[]> {
  const reading = readThrough(tabId).then(async (now) => now ?? (await shownFindings(tabId)) ?? []);
  const { ticket, findings } = await readTicketWith(tabId, reading);
  return distinct(findings, ticket);
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
