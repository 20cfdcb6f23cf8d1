import { closest, contains, elementOf, textWalker } from '@/content/dom';
import { caretIn } from '@/content/last-editor';
import type { Editor } from './editor';

/** Letters, digits and signs, not what editors keep in an empty line. */
const written = /[^\s\u200b-\u200d\u2060\ufeff]/;

/**
 * Whether something is written before the caret or the selection: by the agent, or by the helpdesk,
 * whose templates begin with a greeting. A quotation does not count, nor what introduces it.
 */
export function isBegun({ element, kind }: Editor): boolean {
  if (kind !== 'field') return isBegunIn(element);
  const { value, selectionStart } = element as HTMLTextAreaElement;
  const lines = value.slice(0, selectionStart).split('\n');
  const quoted = lines.findLastIndex((line) => line.startsWith('>'));
  return lines.slice(quoted + 1).some((line) => written.test(line));
}

function isBegunIn(element: HTMLElement): boolean {
  const caret = caretIn(element);
  if (!caret) return false;
  // What is selected is replaced.
  caret.collapse(true);
  const within = (node: Node, selector: string) => {
    const outer = closest(elementOf(node) ?? element, selector);
    return outer !== null && outer !== element && contains(element, outer);
  };
  let begun = false;
  const texts = textWalker(element.ownerDocument);
  texts.currentNode = element;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!contains(element, node) || caret.comparePoint(node, 0) > 0) break;
    const { startContainer, startOffset } = caret;
    const before = node === startContainer ? node.data.slice(0, startOffset) : node.data;
    if (within(node, 'blockquote')) begun = false;
    // A placeholder ("Type your answer"), a button in the text.
    else if (written.test(before) && !within(node, '[contenteditable="false"]')) begun = true;
  }
  return begun;
}
