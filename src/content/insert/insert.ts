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
import { findEditor, type Wanted } from './find-editor';
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
  const early = refusalOf(world, order, helpdesks);
  if (early) return early;
  const editor = await ready(world, { into, helpdesks }, asked);
  if (!editor) return 'nothing';
  const late = refusalOf(world, order, helpdesks);
  if (late) return late;

  const { element } = editor;
  const words = apart(asked, editor);
  const before = contentOf(editor);
  const root = element.getRootNode();
  // Drawn anew, it may hold the words or not: what the agent sees counts.
  const now = () =>
    isConnected(element) ? editor : findEditor(world, { into, helpdesks })?.editor;
  const landed = () => {
    const shown = now();
    return shown ? landedIn(shown, words, before) : 'part';
  };
  for (const way of waysInto(editor)) {
    // After a page has drawn it anew, twice is worse than not at all.
    if (isLate(order) || !isConnected(element)) break;
    const patience = way(editor, words);
    await eventually(root, () => isWhole(landed()), patience);
    if (landed() === 'nothing') continue;
    await pause(reverted);
    if (landed() !== 'nothing') break;
  }
  const unfinished = landed() === 'part' && words.link && isConnected(element);
  return unfinished ? complete(editor, words, before) : landed();
}

/** The editor that is meant, taken up; found again where the page draws it anew meanwhile. */
async function ready(world: EditorWorld, wanted: Wanted, words: Words): Promise<Editor | null> {
  for (let tries = 0; tries < 3; tries += 1) {
    const found = findEditor(world, wanted);
    if (!found || !fits(found.editor, words)) return null;
    await takeUp(found);
    if (isConnected(found.editor.element)) return found.editor;
  }
  return null;
}

/** Why an order is not to be carried out any more: a page may show another ticket by then. */
function refusalOf(
  { document }: EditorWorld,
  order: InsertOrder,
  helpdesks: readonly Helpdesk[],
): 'expired' | 'moved' | null {
  if (isLate(order)) return 'expired';
  if (order.address !== '' && order.address !== document.location.href) return 'moved';
  if (order.ticket === '') return null;
  const known = knownHelpdesk(document, document.location, helpdesks);
  return known?.number === order.ticket ? null : 'moved';
}

function isLate({ until }: InsertOrder): boolean {
  return Date.now() > until;
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
