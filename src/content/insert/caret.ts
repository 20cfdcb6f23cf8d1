import { isConnected, isText } from '@/content/dom';
import { caretIn } from '@/content/last-editor';
import { pause } from './eventually';
import type { Found } from './find-editor';

/** Frameworks hear of a new selection with a delay: Slate's is 100 ms. */
const heard = 180;

/**
 * Brings the focus and the caret back to where the agent left them, when they are elsewhere. What they
 * have selected before them is replaced, as by typing or pasting; what they have left is out of their
 * sight, and the words come after it.
 */
export async function takeUp({ editor: { element, kind }, focused, caret }: Found): Promise<void> {
  const field = kind === 'field' ? (element as HTMLTextAreaElement) : null;
  const own = field ? undefined : caretIn(element);
  if (focused && (field || own)) return;
  // Read before: to take the focus is to lose what was selected.
  const left = caret && isIn(element, caret) ? caret.cloneRange() : undefined;
  const range = left ?? own ?? endOf(element);
  element.focus({ preventScroll: true });
  if (field) field.setSelectionRange(field.selectionEnd, field.selectionEnd);
  const { endContainer: node, endOffset: at } = range;
  if (!field) element.ownerDocument.getSelection()?.setBaseAndExtent(node, at, node, at);
  await pause(heard);
}

function isIn(element: Element, { startContainer, endContainer }: Range): boolean {
  return [startContainer, endContainer].every(
    (node) => isConnected(node) && element.contains(node),
  );
}

/** After the last thing that is written, within its paragraph. */
function endOf(element: Element): Range {
  const range = element.ownerDocument.createRange();
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  if (isText(last)) range.setStart(last, last.length);
  else if (last !== element) range.setStartBefore(last);
  else range.setStart(element, 0);
  return range;
}
