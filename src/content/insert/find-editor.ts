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
  /** Whether the agent is in it now. */
  focused: boolean;
  /** Where the agent left it, when that is remembered. */
  caret: Range | undefined;
}

export interface Wanted {
  into: Into;
  helpdesks: readonly Helpdesk[];
}

/**
 * The editor that is meant: where the focus is, else where the agent was last, else what the helpdesk
 * has for it, else (for a reply on an unknown page) the largest on show. A known helpdesk means what
 * it has for it, and not a field of its forms or a chat beside it; one where the agent is takes a
 * reply for want of a better. What is written for the team goes only where it is known that customers
 * do not read it, and no reply goes there.
 */
export function findEditor(world: EditorWorld, wanted: Wanted): Found | null {
  const { document } = world;
  const { own, other } = writingsOf(document, wanted);
  const isMeant = (editor: Editor) =>
    !own || isMeantBy(editor, own.editor, besideTicket(world, wanted));
  const suits = (editor: Editor | null): editor is Editor => {
    if (!editor) return false;
    const said = callsItself(editor);
    if (said !== null && said !== wanted.into) return false;
    if (own && isMeant(editor)) return true;
    if (wanted.into === 'note') return !own && said === 'note';
    return !other || !isMeantBy(editor, other.editor);
  };

  const places = [...whereAgentIs(world)].filter(({ editor }) => suits(editor));
  const meant = places.find(({ editor }) => isMeant(editor));
  if (meant) return meant;
  const shown = [...editorsIn(document)].filter(suits);
  const named = own && largest(shown.filter(isMeant));
  if (named) return { ...untouched, editor: named, why: 'named' };
  const [place] = places;
  if (place) return { ...place, why: 'best' };
  const biggest = own || wanted.into === 'note' ? undefined : largest(shown);
  return biggest ? { ...untouched, editor: biggest, why: 'best' } : null;
}

/** Of an editor in which the agent was not. */
const untouched = { focused: false, at: 0, caret: undefined };

/** The editor that has the focus, then the one that had it last. */
function* whereAgentIs(world: EditorWorld): Generator<Found> {
  const { document, portageEditor: last } = world;
  const at = last?.at ?? 0;
  const before = last && isConnected(last.element) ? editorOf(last.element) : null;
  // A frame keeps its own caret; what was noted when the focus went there is older.
  const caret = last?.element.ownerDocument === document ? last.caret : undefined;
  const focused = hasFocus(world) ? editorOf(activeIn(document)) : null;
  const same = focused?.element === before?.element;
  const here = { ...untouched, focused: true, why: 'focused' } as const;
  if (focused && same) yield { ...here, editor: focused, at, caret };
  else if (focused) yield { ...here, editor: focused };
  if (before && !same) yield { editor: before, focused: false, why: 'last', at, caret };
}

/** The frame of a page that shows no ticket of its own: what it holds is judged by where it stands. */
function besideTicket({ document, frameElement }: Window, { helpdesks }: Wanted): Element | null {
  const known = knownHelpdesk(document, document.location, helpdesks);
  return known?.number === null ? frameElement : null;
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
