import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Finding, rank } from '@/detection/finding';
import { replyApart } from '@/helpdesks/reply-apart';
import { type Ticket, ticket as ticketShape } from '@/messages/ticket';
import { ownAddresses } from '@/storage/settings';
import { forgetTicket, rememberTicket } from '@/storage/ticket-memory';
import { originOf } from './active-tab';
import { addToMemory, mergeFrames, withoutOwn } from './merge-tickets';
import { shownFindings } from './shown-findings';

export interface TicketAndFindings {
  /** Null where the browser does not let us in. */
  ticket: Ticket | null;
  findings: readonly Finding[];
}

/**
 * Who is on the ticket in a tab. What this page does not show of the ticket is as the page before
 * showed it. Null where the browser does not let us in.
 */
export async function readTicket(tabId: number): Promise<Ticket | null> {
  return (await readTicketWith(tabId, [])).ticket;
}

/** The same, while the page is read; where the reply stands apart, with the findings before it. */
export async function readTicketWith(
  tabId: number,
  reading: Promise<readonly Finding[]> | readonly Finding[],
): Promise<TicketAndFindings> {
  const [read, own, origin, found] = await Promise.all([
    readFrames(tabId),
    ownAddresses.getValue(),
    originIn(tabId),
    reading,
  ]);
  const ticket = read && withoutOwn(read, own);
  if (!ticket || ticket.number === null || origin === null) return { ticket, findings: found };
  const { helpdesk, number } = ticket;
  const stays = helpdesk === replyApart.id;
  const { findings, ...people } = await rememberTicket(
    tabId,
    { origin, helpdesk, number },
    (before) => addToMemory(ticket, stays ? rank(found) : [], before),
  );
  return { ticket: { ...ticket, ...people }, findings: stays ? findings : found };
}

/** Reads a ticket whose reply is written on another page, before the agent goes there. */
export async function readAheadOfReply(tabId: number, url: string | undefined): Promise<void> {
  if (isApart(url)) await readTicketWith(tabId, (await shownFindings(tabId)) ?? []);
}

/** A page that belongs to no such ticket ends what was remembered for the reply. */
export async function forgetUnlessApart(tabId: number, url: string | undefined): Promise<void> {
  if (!isApart(url)) await forgetTicket(tabId);
}

function isApart(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  return replyApart.ticket.test(pathname + search + hash);
}

async function originIn(tabId: number): Promise<string | null> {
  try {
    return originOf((await browser.tabs.get(tabId)).url);
  } catch {
    // The tab was closed meanwhile.
    return null;
  }
}

async function readFrames(tabId: number): Promise<Ticket | null> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/read-ticket.js'],
      injectImmediately: true,
    });
    const inOrder = frames.toSorted((a, b) => a.frameId - b.frameId);
    return mergeFrames(inOrder.flatMap(({ result }) => checked(result)));
  } catch {
    // The browser's own pages, its store and sites without a grant refuse; that is an answer.
    return null;
  }
}

/** What a page's process answers is checked like a message: it could be anything. */
function checked(result: unknown): Ticket[] {
  const ticket = v.safeParse(ticketShape, result);
  return ticket.success ? [ticket.output] : [];
}
