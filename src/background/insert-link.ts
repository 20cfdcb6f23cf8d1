import { createLinkSentence } from '@/actions/create-link-sentence';
import type { Desk } from '@/actions/desk';
import { PortageError } from '@/actions/portage-error';
import type { RightPerson } from '@/actions/require-right-person';
import { personOf } from '@/detection/same-person';
import type { InsertOutcome, LinkInserted } from '@/messages/answers';
import type { InsertOrder, Into } from '@/messages/insertion';
import type { Ticket } from '@/messages/ticket';
import { plainOf, type Words } from '@/messages/words';
import { serially } from '@/storage/serially';
import { activeTab } from './active-tab';
import { writeClipboard } from './clipboard';
import { type Asking, type LinkRequest, letPass, noteGiven, remember } from './deliver-link';
import { writeInto } from './insertion';
import { readTicket } from './read-tab';
import { report } from './report';

/**
 * Mints a link and writes it into the reply of the ticket, in a sentence; where that cannot be done
 * the same goes to the clipboard. The link itself goes nowhere else.
 */
export async function insertLink(
  desk: Desk,
  request: LinkRequest,
  { surface, ticket, tabId }: Asking,
): Promise<LinkInserted> {
  // The tab whose ticket is judged, although another may be the active one by now.
  const to = await tabId;
  if (to === undefined) throw new PortageError('page-unreadable');
  const { asked, person } = await letPass(desk, request, ticket);
  // The popup and the panel have named them before the click; a menu cannot.
  if (surface === 'menu' && goesBeyond(await ticket, person)) {
    throw new PortageError('other-recipients');
  }
  const { link, sentence } = await createLinkSentence(desk, asked);
  const given = { request: asked, link, person, at: desk.now() };
  // The reply is looked at as soon as it changes, and then has to be known.
  await remember(given).catch(report);
  const { before, label, after } = sentence;
  const words = { before, link: { label, url: link.url }, after };
  const number = (await ticket)?.number ?? '';
  const outcome = (await hasTurned(to, ticket))
    ? await copy(words, 'another_ticket')
    : await insertOrCopy(to, { words, into: 'reply', ticket: number });
  const delivered = outcome === 'inserted' ? 'reply' : 'clipboard';
  noteGiven({ ...given, how: { surface, delivered } });
  return { customerId: link.customerId, page: link.page, at: link.at, outcome };
}

/** Whether the reply is also to somebody who is neither the customer nor the agent. */
function goesBeyond(ticket: Ticket | null, { customer }: RightPerson): boolean {
  const own = [customer, ...(ticket?.agent ?? []).map(personOf)];
  return ticket?.reply.recipients?.some((email) => !own.includes(personOf(email))) ?? false;
}

/** Writes a text of ours, without a link, into the ticket's reply or note, or onto the clipboard. */
export async function insertText({
  text,
  into,
  tabId,
}: {
  text: string;
  into: Into;
  tabId?: number | undefined;
}): Promise<{ outcome: InsertOutcome }> {
  const order = { words: { before: text, link: null, after: '' }, into, ticket: '' };
  return { outcome: await insertOrCopy(tabId ?? (await ticketTab()), order) };
}

async function insertOrCopy(
  tabId: number,
  order: Omit<InsertOrder, 'until'>,
): Promise<InsertOutcome> {
  // One after the other: two at once would take each other's words for their own.
  const landed = await serially(`insertion:${tabId}`, () => writeInto(tabId, order));
  if (landed === 'link' || landed === 'address' || landed === 'text') return 'inserted';
  if (landed === 'nowhere') return copy(order.words, 'no_reply_box');
  if (landed === 'moved') return copy(order.words, 'another_ticket');
  return copy(order.words, landed === 'part' ? 'partly_inserted' : 'copied_instead');
}

async function copy(words: Words, outcome: InsertOutcome): Promise<InsertOutcome> {
  await writeClipboard(plainOf(words));
  return outcome;
}

/**
 * Whether a tab shows another ticket than the one that was judged at the click: Paddle may take
 * seconds to answer, and the agent may have gone on. Its reply is to somebody else.
 */
async function hasTurned(tabId: number, ticket: Asking['ticket']): Promise<boolean> {
  const [before, now] = await Promise.all([ticket, readTicket(tabId)]);
  // A page that cannot be read cannot be written into either.
  return now !== null && nameOf(before) !== nameOf(now);
}

/** What tells a ticket from others: its number, else whose it is. */
function nameOf(ticket: Ticket | null): string | undefined {
  return ticket?.number ?? ticket?.requester?.email;
}

async function ticketTab(): Promise<number> {
  const tab = await activeTab();
  if (tab?.id === undefined) throw new PortageError('page-unreadable');
  return tab.id;
}
