import { createLinkSentence } from '@/actions/create-link-sentence';
import type { PortalLinkRequest } from '@/actions/create-portal-link';
import type { Desk } from '@/actions/desk';
import { PortageError } from '@/actions/portage-error';
import type { InsertOutcome, LinkInserted } from '@/messages/answers';
import type { Into } from '@/messages/insertion';
import { plainOf, type Words } from '@/messages/words';
import { serially } from '@/storage/serially';
import { activeTab } from './active-tab';
import { writeClipboard } from './clipboard';
import { noteDelivery, type Surface } from './deliver-link';
import { writeInto } from './insertion';

/**
 * Mints a link and writes it into the reply of the ticket, in a sentence; where that cannot be done
 * the same goes to the clipboard. The link itself goes nowhere else.
 */
export async function insertLink(
  desk: Desk,
  request: PortalLinkRequest,
  { surface, tabId }: { surface: Surface; tabId?: number | undefined },
): Promise<LinkInserted> {
  const to = tabId ?? (await ticketTab());
  const { link, sentence } = await createLinkSentence(desk, request);
  const { before, label, after } = sentence;
  const words = { before, link: { label, url: link.url }, after };
  const outcome = await insertOrCopy(to, words, 'reply');
  const delivered = outcome === 'inserted' ? 'reply' : 'clipboard';
  noteDelivery(desk, { request, link, how: { surface, delivered } });
  return { customerId: link.customerId, page: link.page, outcome };
}

/** Writes a text of ours, without a link, into the ticket's reply or note, or onto the clipboard. */
export async function insertText(text: string, into: Into): Promise<{ outcome: InsertOutcome }> {
  const words = { before: text, link: null, after: '' };
  return { outcome: await insertOrCopy(await ticketTab(), words, into) };
}

async function insertOrCopy(tabId: number, words: Words, into: Into): Promise<InsertOutcome> {
  // One after the other: two at once would take each other's words for their own.
  const landed = await serially(`insertion:${tabId}`, () => writeInto(tabId, { words, into }));
  if (landed === 'link' || landed === 'address' || landed === 'text') return 'inserted';
  await writeClipboard(plainOf(words));
  if (landed === 'nowhere') return 'no-reply-box';
  return landed === 'part' ? 'partly-inserted' : 'copied-instead';
}

async function ticketTab(): Promise<number> {
  const tab = await activeTab();
  if (tab?.id === undefined) throw new PortageError('page-unreadable');
  return tab.id;
}
