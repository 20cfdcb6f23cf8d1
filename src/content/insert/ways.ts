import { closest, localName } from '@/content/dom';
import { plainOf, type Words } from '@/messages/words';
import type { Editor } from './editor';
import { announcePaste, paste } from './page-events';
import { htmlOf } from './words';

/** Tries to put words at the caret; gives how long to wait before it has failed, in milliseconds. */
export type Way = (editor: Editor, words: Words) => number;

/**
 * Some insert what they took later, on a busy computer much later; acting again too soon would insert
 * it twice.
 */
const whenTaken = 2_000;
const whenNot = 200;

/**
 * The ways in, to be tried in this order. Measured in each editor: a paste is what most of them
 * understand, with the link kept and one step to undo; Slate and Trix act on the announcement;
 * what knows no editor, as in Gmail, on the browser's own commands.
 */
export function waysInto({ element, kind }: Editor): readonly Way[] {
  if (kind === 'field') return [asText, asValue];
  if (kind === 'plain') return [asText];
  // CKEditor 4 filters what is pasted, the link with it, and splits the paragraph.
  const filtering = closest(element, '.cke_editable') !== null;
  if (filtering) return [asHtmlInOneStep, asPaste, asText];
  return [asPaste, asAnnouncedPaste, asHtml, asText];
}

/** The bare address where only the label of a link arrived. */
export const addAddress: Way = ({ element }, { link }) => {
  const text = ` (${link?.url ?? ''})`;
  if (command(element, 'insertText', text)) return whenNot;
  return paste(element, { text }) ? whenTaken : whenNot;
};

const asPaste: Way = ({ element }, words) =>
  paste(element, pastedOf(words)) ? whenTaken : whenNot;

const asAnnouncedPaste: Way = ({ element }, words) =>
  announcePaste(element, pastedOf(words)) ? whenTaken : whenNot;

const asHtml: Way = ({ element }, words) => {
  command(element, 'insertHTML', htmlOf(words));
  return whenNot;
};

/**
 * CKEditor 4 notes what may be undone at a click, and when a key that wrote something goes up. The one
 * makes a step of what was typed before, the other of this. In its frame the click is listened for
 * around the body; outside of the editor nobody hears either.
 */
const asHtmlInOneStep: Way = (editor, words) => {
  const { element } = editor;
  const bubbles = localName(element) === 'body';
  element.dispatchEvent(new MouseEvent('click', { bubbles }));
  const patience = asHtml(editor, words);
  element.dispatchEvent(new KeyboardEvent('keyup'));
  return patience;
};

const asText: Way = ({ element }, words) => {
  command(element, 'insertText', plainOf(words));
  return whenNot;
};

/** As a framework sets it: by the browser's own setter, since React's hides it. Cannot be undone. */
const asValue: Way = ({ element }, words) => {
  const field = element as HTMLTextAreaElement;
  const { value, selectionStart, selectionEnd } = field;
  const text = plainOf(words);
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  set?.call(field, value.slice(0, selectionStart) + text + value.slice(selectionEnd));
  field.setSelectionRange(selectionStart + text.length, selectionStart + text.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  return 0;
};

/** Acts on the document's selection; undoable, and told to the page as if it was typed. */
function command(element: HTMLElement, name: string, value: string): boolean {
  return element.ownerDocument.execCommand(name, false, value);
}

/** Text alone where there is nothing more to say: editors make their own paragraphs of it. */
function pastedOf(words: Words): { text: string; html?: string | undefined } {
  return { text: plainOf(words), html: words.link ? htmlOf(words) : undefined };
}
