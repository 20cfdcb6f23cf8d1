import { activeIn } from './active';
import { localName } from './dom';

/** Where the agent last wrote in this frame. */
export interface LastEditor {
  element: Element;
  /** Undefined in a field, which remembers its own caret. */
  caret: Range | undefined;
  /** Milliseconds since the epoch. */
  at: number;
}

/** The isolated world's own window object: a page cannot see what is put on it. */
export type EditorWorld = Window & { portageEditor?: LastEditor };

/** Remembers the editor that the agent was in last and its caret: the next click takes both away. */
export function rememberEditor(world: EditorWorld, signal: AbortSignal): void {
  const note = () => {
    const element = activeIn(world.document);
    if (!element || !takesText(element)) return;
    world.portageEditor = { element, caret: caretIn(element), at: Date.now() };
  };
  world.document.addEventListener('selectionchange', note, { signal });
  world.document.addEventListener('focusin', note, { signal });
  // An editor in a frame without an address: it takes the focus out of this window.
  world.addEventListener('blur', note, { signal });
}

export function takesText(element: Element): element is HTMLElement {
  return localName(element) === 'textarea' || (element as HTMLElement).isContentEditable;
}

/** A copy of the selection in the element; it moves along when the page changes around it. */
export function caretIn(element: Element): Range | undefined {
  const root = element.getRootNode();
  const selection = element.ownerDocument.getSelection();
  const composed =
    'host' in root && selection?.getComposedRanges?.({ shadowRoots: [root as ShadowRoot] });
  const range = composed
    ? composed[0]
    : selection?.rangeCount
      ? selection.getRangeAt(0)
      : undefined;
  if (!range || !element.contains(range.startContainer)) return undefined;
  const caret = element.ownerDocument.createRange();
  caret.setStart(range.startContainer, range.startOffset);
  caret.setEnd(range.endContainer, range.endOffset);
  return caret;
}
