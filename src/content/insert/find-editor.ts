import { activeIn } from '@/content/active';
import { activeElement, isConnected } from '@/content/dom';
import { knownHelpdesk } from '@/content/known-helpdesk';
import type { EditorWorld } from '@/content/last-editor';
import type { Helpdesk, Writing } from '@/helpdesks/helpdesk';
import type { Into, PlaceFound } from '@/messages/insertion';
import { callsItself } from './calls-itself';
import { areaOf, type Editor, editorOf, editorsIn, isMeantBy } from './editor';

export interface Found extends Pick<PlaceFound, 'why' | 'at'> {
  editor: Editor;
  /** Where the agent left it, when that is remembered. */
  caret: Range | undefined;
}

export interface Wanted {
  into: Into;
  helpdesks: readonly Helpdesk[];
}

/**
 * The editor that is meant: where the focus is, else where the agent was last, else what the helpdesk
 * has for it, else (for a reply only) the largest on show. What is written for the team never goes
 * where the helpdesk writes to the customer, nor where the editor itself says so, nor the other way
 * round.
 */
export function findEditor(world: EditorWorld, wanted: Wanted): Found | null {
  const { document } = world;
  const { own, other } = writingsOf(document, wanted);
  const suits = (editor: Editor | null): editor is Editor => {
    if (!editor) return false;
    const said = callsItself(editor);
    if (said !== null && said !== wanted.into) return false;
    const meant = own !== undefined && isMeantBy(editor, own.editor);
    if (wanted.into === 'note' && own) return meant;
    return meant || !other || !isMeantBy(editor, other.editor);
  };

  const focused = hasFocus(world) ? editorOf(activeIn(document)) : null;
  const last = world.portageEditor;
  const at = last?.at ?? 0;
  const before = last && isConnected(last.element) ? editorOf(last.element) : null;
  // A frame keeps its own caret; what was noted when the focus went there is older.
  const caret = last?.element.ownerDocument === document ? last.caret : undefined;
  if (suits(focused)) {
    const same = focused.element === before?.element;
    return { editor: focused, why: 'focused', at: same ? at : 0, caret: same ? caret : undefined };
  }
  if (suits(before)) return { editor: before, why: 'last', at, caret };

  const [...shown] = editorsIn(document).filter(suits);
  const named = largest(shown.filter((editor) => own && isMeantBy(editor, own.editor)));
  if (named) return { editor: named, why: 'named', at: 0, caret: undefined };
  const biggest = wanted.into === 'reply' ? largest(shown) : undefined;
  return biggest ? { editor: biggest, why: 'largest', at: 0, caret: undefined } : null;
}

/** How the helpdesk of this document writes what is wanted, and the other of reply and note. */
export function writingsOf(
  document: Document,
  { into, helpdesks }: Wanted,
): { own: Writing | undefined; other: Writing | undefined } {
  const { helpdesk } = knownHelpdesk(document, document.location, helpdesks) ?? {};
  const { reply, note } = helpdesk ?? {};
  return into === 'reply' ? { own: reply, other: note } : { own: note, other: reply };
}

/**
 * Whether the focus is in this frame, as far as the frames around it can be asked: a frame's body
 * counts as its active element when the focus is elsewhere. While the popup is open no page has it.
 */
function hasFocus(world: Window): boolean {
  const frame = world.frameElement;
  const outside = frame?.ownerDocument.defaultView;
  if (!frame || !outside) return true;
  return activeElement(frame.ownerDocument) === frame && hasFocus(outside);
}

function largest(editors: readonly Editor[]): Editor | undefined {
  return [...editors].sort((a, b) => areaOf(b) - areaOf(a))[0];
}
