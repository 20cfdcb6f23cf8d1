import { createLinkSentence } from '@/actions/create-link-sentence';
import type { Desk } from '@/actions/desk';
import { PortageError } from '@/actions/portage-error';
import type { InsertOutcome, LinkInserted } from '@/messages/answers';
import type { InsertOrder, Into } from '@/messages/insertion';
import { plainOf } from '@/messages/words';
import { serially } from '@/storage/serially';
import { activeTab } from './active-tab';
import { writeClipboard } from './clipboard';
import { type Asking, type LinkRequest, letPass, noteGiven, remember } from './deliver-link';
import { writeInto } from './insertion';
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
  const { link, sentence } = await createLinkSentence(desk, asked);
  const given = { request: asked, link, person, at: desk.now() };
  // The reply is looked at as soon as it changes, and then has to be known.
  await remember(given).catch(report);
  const { before, label, after } = sentence;
  const words = { before, link: { label, url: link.url }, after };
  const number = (await ticket)?.number ?? null;
  const outcome = await insertOrCopy(to, { words, into: 'reply', ticket: number });
  const delivered = outcome === 'inserted' ? 'reply' : 'clipboard';
  noteGiven({ ...given, how: { surface, delivered } });
  return { customerId: link.customerId, page: link.page, at: link.at, outcome };
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
  const order = { words: { before: text, link: null, after: '' }, into, ticket: null };
  return { outcome: await insertOrCopy(tabId ?? (await ticketTab()), order) };
}

async function insertOrCopy(
  tabId: number,
  order: Omit<InsertOrder, 'until'>,
): Promise<InsertOutcome> {
  // One after the other: two at once would take each other's words for their own.
  const landed = await serially(`insertion:${tabId}`, () => writeInto(tabId, order));
  if (landed === 'link' || landed === 'address' || landed === 'text') return 'inserted';
  await writeClipboard(plainOf(order.words));
  if (landed === 'nowhere') return 'no-reply-box';
  if (landed === 'moved') return 'ticket-left';
  return landed === 'part' ? 'partly-inserted' : 'copied-instead';
}

async function ticketTab(): Promise<number> {
  const tab = await activeTab();
  if (tab?.id === undefined) throw new PortageError('page-unreadable');
  return tab.id;
}
