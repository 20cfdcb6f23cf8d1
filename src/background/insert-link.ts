import { createLinkSentence } from '@/actions/create-link-sentence';
import type { Desk } from '@/actions/desk';
import { PortageError } from '@/actions/portage-error';
import type { RightPerson } from '@/actions/require-right-person';
import { personOf } from '@/detection/same-person';
import type { InsertOutcome, LinkInserted } from '@/messages/answers';
import type { Into } from '@/messages/insertion';
import type { TicketMark } from '@/messages/ticket-mark';
import { plainOf, type Words } from '@/messages/words';
import { serially } from '@/storage/serially';
import { activeTab } from './active-tab';
import { writeClipboard } from './clipboard';
import { type Asking, type LinkRequest, letPass, noteGiven, remember } from './deliver-link';
import { hasTurned, isAnother } from './has-turned';
import { isNamed, writeInto } from './insertion';
import { readTab, type TabRead } from './read-tab';
import { report } from './report';

interface InsertRequest extends LinkRequest {
  /** The ticket beside which the surface shows the customer. */
  shown?: TicketMark | undefined;
  /** Who the surface has said that the reply is to. A menu says nobody. */
  recipients?: readonly string[] | undefined;
}

/**
 * Mints a link and writes it into the reply of the ticket, in a sentence; where that cannot be done
 * the same goes to the clipboard. The link itself goes nowhere else.
 */
export async function insertLink(
  desk: Desk,
  { shown, recipients = [], ...request }: InsertRequest,
  { surface, read, tabId }: Asking,
): Promise<LinkInserted> {
  // The tab whose ticket is judged, although another may be the active one by now.
  const to = await tabId;
  if (to === undefined) throw new PortageError('page-unreadable');
  const { asked, person } = await letPass(desk, request, { read });
  const judged = await read;
  if (goesBeyond(judged, person, recipients)) throw new PortageError('other-recipients');
  const { link, sentence } = await createLinkSentence(desk, asked);
  const given = { request: asked, link, person, at: desk.now() };
  // The reply is looked at as soon as it changes, and then has to be known.
  await remember(given).catch(report);
  const { before, ungreeted, label, after } = sentence;
  const words = { before, ungreeted, link: { label, url: link.url }, after };
  const now = await readTab(to);
  const another = (await isAnother(judged, shown)) || (await hasTurned(judged, now));
  const outcome = another
    ? await copy(words, 'another_ticket')
    : await insertOrCopy(to, { words, into: 'reply' }, isNamed(judged) ? now : judged);
  const delivered = outcome === 'inserted' ? 'reply' : 'clipboard';
  noteGiven({ ...given, how: { surface, delivered } });
  return { customerId: link.customerId, page: link.page, at: link.at, outcome };
}

/** Whether the reply is also to somebody who is not known as the customer, the agent or a recipient. */
function goesBeyond(
  read: TabRead | null,
  { customer }: RightPerson,
  recipients: readonly string[],
): boolean {
  const { agent = [], reply } = read?.ticket ?? {};
  const known = [customer, ...[...agent, ...recipients].map(personOf)];
  return reply?.recipients?.some((email) => !known.includes(personOf(email))) ?? false;
}

/**
 * Writes a text of ours, without a link, into the reply or note of the ticket that it is about, or
 * onto the clipboard where the tab shows another.
 */
export async function insertText({
  text,
  ungreeted,
  into,
  tabId,
  shown,
}: {
  text: string;
  ungreeted?: string | undefined;
  into: Into;
  tabId?: number | undefined;
  shown?: TicketMark | undefined;
}): Promise<{ outcome: InsertOutcome }> {
  const to = tabId ?? (await ticketTab());
  const words = { before: text, ungreeted, link: null, after: '' };
  const read = await readTab(to);
  const another = await isAnother(read, shown);
  return {
    outcome: another
      ? await copy(words, 'another_ticket')
      : await insertOrCopy(to, { words, into }, read),
  };
}

async function insertOrCopy(
  tabId: number,
  wanted: { words: Words; into: Into },
  read: TabRead | null,
): Promise<InsertOutcome> {
  const { words } = wanted;
  // One after the other: two at once would take each other's words for their own.
  const landed = await serially(`insertion:${tabId}`, () => writeInto(tabId, wanted, read));
  if (landed === 'link' || landed === 'address' || landed === 'text') return 'inserted';
  if (landed === 'nowhere') return copy(words, 'no_reply_box');
  if (landed === 'moved') return copy(words, 'another_ticket');
  return copy(words, landed === 'part' ? 'partly_inserted' : 'copied_instead');
}

async function copy(words: Words, outcome: InsertOutcome): Promise<InsertOutcome> {
  await writeClipboard(plainOf(words));
  return outcome;
}

async function ticketTab(): Promise<number> {
  const tab = await activeTab();
  if (tab?.id === undefined) throw new PortageError('page-unreadable');
  return tab.id;
}
