import { isConnected, isText } from '@/content/dom';
import { caretIn } from '@/content/last-editor';
import { pause } from './eventually';
import type { Found } from './find-editor';

/** Frameworks hear of a new selection with a delay: Slate's is 100 ms. */
const heard = 180;

/** Brings the focus and the caret back to where the agent left them, when they are elsewhere. */
export async function takeUp({ editor: { element, kind }, why, caret }: Found): Promise<void> {
  const own = kind === 'field' ? undefined : caretIn(element);
  if (why === 'focused' && (kind === 'field' || own)) return;
  // Read before: to take the focus is to lose what was selected.
  const range = caret && isIn(element, caret) ? caret.cloneRange() : (own ?? endOf(element));
  element.focus({ preventScroll: true });
  if (kind !== 'field') {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    element.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }
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
