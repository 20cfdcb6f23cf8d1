import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Finding, rank } from '@/detection/finding';
import { replyApart } from '@/helpdesks/reply-apart';
import { pageReport } from '@/messages/page-report';
import { type Ticket, ticket as ticketShape } from '@/messages/ticket';
import { ownAddresses } from '@/storage/settings';
import { forgetTicket, rememberTicket } from '@/storage/ticket-memory';
import { originOf } from './active-tab';
import { addToMemory, mergeFrames, tellerOf, withoutOwn } from './merge-tickets';

/** What the frames of a tab hold, and who is on their ticket: of each frame both at one moment. */
export interface TabRead {
  findings: readonly Finding[];
  ticket: Ticket | null;
  /** The frames that could be read, the top frame first. */
  frames: readonly FrameRead[];
  /** The one of them that tells of the ticket. */
  teller: FrameRead | undefined;
}

/** A frame, the document in it, and the address that the document had. */
export interface FrameRead {
  frameId: number;
  /** Undefined in a browser that does not tell. */
  documentId: string | undefined;
  address: string;
}

/** What a page's process answers is checked like a message: it could be anything. */
const frameReading = v.object({
  findings: v.fallback(pageReport.entries.findings, []),
  ticket: v.fallback(v.nullable(ticketShape), null),
  address: v.fallback(v.pipe(v.string(), v.maxLength(100_000)), ''),
});

/**
 * What stands in a tab now. Where the reply stands apart, what its page does not show of the ticket is
 * as the page before showed it. Elsewhere a page that goes on to another ticket has its address before
 * it has drawn it: what was remembered then would be of somebody else. Null where the browser does not
 * let us in.
 */
export async function readTab(tabId: number): Promise<TabRead | null> {
  const [read, own] = await Promise.all([readFrames(tabId), ownAddresses.getValue()]);
  if (!read?.ticket) return read;
  const ticket = withoutOwn(read.ticket, own);
  const { helpdesk, number } = ticket;
  const origin = originOf(read.teller?.address);
  if (helpdesk !== replyApart.id || number === null || origin === null) return { ...read, ticket };
  const { findings, ...people } = await rememberTicket(
    tabId,
    { origin, helpdesk, number },
    (before) => addToMemory(ticket, rank(read.findings), before),
  );
  return { ...read, ticket: { ...ticket, ...people }, findings };
}

/** Who is on the ticket in a tab; null where the browser does not let us in. */
export async function ticketIn(read: Promise<TabRead | null>): Promise<Ticket | null> {
  return (await read)?.ticket ?? null;
}

/** Reads a ticket whose reply is written on another page, before the agent goes there. */
export async function readAheadOfReply(tabId: number, url: string | undefined): Promise<void> {
  if (isApart(url)) await readTab(tabId);
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

async function readFrames(tabId: number): Promise<TabRead | null> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/read-page.js'],
      injectImmediately: true,
    });
    const read = frames
      .toSorted((a, b) => a.frameId - b.frameId)
      .flatMap(({ result, ...frame }) => checked(result).map((said) => ({ ...frame, ...said })));
    return {
      teller: tellerOf(read),
      frames: read,
      findings: read.flatMap(({ findings }) => findings),
      ticket: mergeFrames(read.flatMap(({ ticket }) => ticket ?? [])),
    };
  } catch {
    // The browser's own pages, its store and sites without a grant refuse; that is an answer.
    return null;
  }
}

function checked(result: unknown): v.InferOutput<typeof frameReading>[] {
  const read = v.safeParse(frameReading, result);
  return read.success ? [read.output] : [];
}
