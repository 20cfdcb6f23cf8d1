import { isText } from '@/content/dom';
import { caretIn } from '@/content/last-editor';
import { plainOf, type Words } from '@/messages/words';
import { isBegun } from './begun';
import type { Editor } from './editor';

/**
 * The words as they go on from what is written: greeting nobody twice, with a space where they would run into what stands around the caret: as plain text, a
 * letter that follows the address would become a part of it.
 */
export function apart(words: Words, editor: Editor): Words {
  const { ungreeted, link, after } = words;
  const before = ungreeted !== undefined && isBegun(editor) ? ungreeted : words.before;
  const text = plainOf({ before, link, after });
  const [left, right] = around(editor);
  return {
    before: /[^\s([{"'“‘«]/.test(left) && !/^\s/.test(text) ? ` ${before}` : before,
    link,
    after: /[^\s]/.test(right) && !/\s$/.test(text) ? `${after} ` : after,
  };
}

/** The characters on both sides of the caret or the selection; empty where a line begins or ends. */
function around({ element, kind }: Editor): [string, string] {
  if (kind === 'field') {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return [value.charAt(selectionStart - 1), value.charAt(selectionEnd)];
  }
  const caret = caretIn(element);
  if (!caret) return ['', ''];
  const { startContainer, startOffset, endContainer, endOffset } = caret;
  return [
    isText(startContainer) ? startContainer.data.charAt(startOffset - 1) : '',
    isText(endContainer) ? endContainer.data.charAt(endOffset) : '',
  ];
}
