import type { Desk } from '@/actions/desk';
import { PortageError } from '@/actions/portage-error';
import type { PageRead } from '@/messages/answers';
import { takeAsked } from '@/storage/asked';
import { railsInForce } from '@/storage/policy';
import { activeTab, originOf } from './active-tab';
import { distinct } from './distinct';
import { markTicket } from './mark-ticket';
import { readTab, type TabRead, ticketIn } from './read-tab';
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
  const replying = readReply(desk, tabId, ticketIn(reading));
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
    mark: read && (await markTicket(read)),
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

/** What stands on a page, best first, to be looked up. */
export async function queriesIn(read: Promise<TabRead | null>): Promise<string[]> {
  const { findings, ticket } = (await read) ?? nothing;
  return (await distinct(findings, ticket)).map(({ value }) => value);
}
