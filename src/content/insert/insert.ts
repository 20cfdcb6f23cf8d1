import { isConnected } from '@/content/dom';
import { knownHelpdesk } from '@/content/known-helpdesk';
import type { EditorWorld } from '@/content/last-editor';
import type { Helpdesk } from '@/helpdesks/helpdesk';
import type { InsertOrder, Landed } from '@/messages/insertion';
import { plainOf, type Words } from '@/messages/words';
import { apart } from './apart';
import { takeUp } from './caret';
import type { Editor } from './editor';
import { eventually, pause } from './eventually';
import { findEditor } from './find-editor';
import { type Content, contentOf, landedIn } from './landed';
import { addAddress, waysInto } from './ways';

/** Frameworks put back what they did not understand. */
const reverted = 160;

/**
 * Writes the words at the caret of the editor that is meant, and says what has become of them. Sends
 * nothing, and goes on to another way only while nothing at all has changed.
 */
export async function insert(
  world: EditorWorld,
  order: InsertOrder,
  helpdesks: readonly Helpdesk[],
): Promise<Landed> {
  const { words: asked, into } = order;
  const late = () => whyLate(world.document, order, helpdesks);
  const found = late() ? undefined : findEditor(world, { into, helpdesks });
  if (found && !fits(found.editor, asked)) return 'nothing';
  if (found) await takeUp(found);
  const why = late();
  if (why || !found) return why ?? 'nothing';

  return write(found.editor, apart(asked, found.editor), order.until);
}

/** Tries one way after the other, until one has changed anything. */
async function write(editor: Editor, words: Words, until: number): Promise<Landed> {
  const before = contentOf(editor);
  const landed = () => landedIn(editor, words, before);
  for (const way of waysInto(editor)) {
    if (Date.now() > until) break;
    // Drawn anew meanwhile: where the words are now is not known, and twice is worse than not at all.
    if (!isConnected(editor.element)) return 'part';
    const patience = way(editor, words);
    await eventually(editor.element, () => isWhole(landed()), patience);
    if (landed() === 'nothing') continue;
    await pause(reverted);
    if (landed() !== 'nothing') break;
  }
  return landed() === 'part' && words.link ? complete(editor, words, before) : landed();
}

/** Why an order is not carried out any more: a page may go on to another ticket meanwhile. */
function whyLate(
  document: Document,
  { ticket, until }: InsertOrder,
  helpdesks: readonly Helpdesk[],
): 'expired' | 'moved' | null {
  if (Date.now() > until) return 'expired';
  const number = knownHelpdesk(document, document.location, helpdesks)?.number ?? null;
  return ticket !== null && number !== null && number !== ticket ? 'moved' : null;
}

/** A link's words without the link are worse than none: its address goes beside them. */
async function complete(editor: Editor, words: Words, before: Content): Promise<Landed> {
  const landed = () => landedIn(editor, words, before);
  const patience = addAddress(editor, words);
  await eventually(editor.element, () => isWhole(landed()), patience);
  await pause(reverted);
  return landed();
}

function isWhole(landed: Landed): boolean {
  return landed === 'link' || landed === 'address' || landed === 'text';
}

/** A field with a limit would cut the link in two. */
function fits({ element, kind }: Editor, words: Words): boolean {
  if (kind !== 'field') return true;
  const { maxLength, value } = element as HTMLTextAreaElement;
  return maxLength < 0 || value.length + plainOf(words).length + 2 <= maxLength;
}
