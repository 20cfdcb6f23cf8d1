import type { Desk } from '@/actions/desk';
import { PortageError } from '@/actions/portage-error';
import { type Finding, rank } from '@/detection/finding';
import { isOwn } from '@/detection/own-address';
import type { PageRead } from '@/messages/answers';
import type { Ticket } from '@/messages/ticket';
import { takeAsked } from '@/storage/asked';
import { railsInForce } from '@/storage/policy';
import { ownAddresses } from '@/storage/settings';
import { activeTab, originOf } from './active-tab';
import { readTab } from './read-tab';
import { readReply } from './reply-links';
import { isGranted } from './sites';

/**
 * What stands on the page of the active tab now: on an allowed site, or through `activeTab`, which
 * opening the popup or a menu granted. A panel names its window; without one it is the window used
 * last.
 */
export async function readActivePage(desk: Desk, windowId?: number): Promise<PageRead> {
  const tab = await activeTab(windowId);
  const tabId = tab?.id;
  if (tab === undefined || tabId === undefined) throw new PortageError('page-unreadable');
  const origin = originOf(tab.url);
  const reading = readTab(tabId);
  const replying = readReply(
    desk,
    tabId,
    reading.then((read) => read?.ticket ?? null),
  );
  const [asked, granted, read, replyLinks, { rails }] = await Promise.all([
    takeAsked(tab.windowId),
    origin !== null && isGranted(origin),
    reading,
    replying,
    railsInForce(),
  ]);
  const { findings, ticket } = read ?? nothing;
  return {
    tabId,
    origin,
    url: tab.url ?? null,
    title: tab.title ?? null,
    loading: tab.status === 'loading',
    access: read === null ? 'unreadable' : granted ? 'granted' : 'once',
    findings: await distinct(findings, ticket),
    ticket,
    replyLinks,
    rails,
    asked,
  };
}

const nothing = { findings: [], ticket: null };

/** What stands on the page of a tab now, best first. */
export async function readTabNow(tabId: number): Promise<Finding[]> {
  const { findings, ticket } = (await readTab(tabId)) ?? nothing;
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
