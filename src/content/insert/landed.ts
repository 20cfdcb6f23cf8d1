import { attribute, select, textOf } from '@/content/dom';
import { caretIn } from '@/content/last-editor';
import type { Landed } from '@/messages/insertion';
import { plainOf, type Words } from '@/messages/words';
import type { Editor } from './editor';

/** What stands in an editor, to be compared. */
export interface Content {
  /** Without the white space and the invisible marks that editors move about. */
  text: string;
  /** The same without what is selected, which an insertion replaces. */
  rest: string;
  links: string[];
}

export function contentOf({ element, kind }: Editor): Content {
  if (kind === 'field') {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    const rest = bare(value.slice(0, selectionStart) + value.slice(selectionEnd));
    return { text: bare(value), rest, links: [] };
  }
  const links = select(element, 'a[href]').map((link) => attribute(link, 'href') ?? '');
  return { text: bare(textOf(element)), rest: bare(unselected(element)), links };
}

function unselected(element: HTMLElement): string {
  const selected = caretIn(element);
  if (!selected || selected.collapsed) return textOf(element);
  const [before, after] = [selected.cloneRange(), selected.cloneRange()];
  before.selectNodeContents(element);
  before.setEnd(selected.startContainer, selected.startOffset);
  after.selectNodeContents(element);
  after.setStart(selected.endContainer, selected.endOffset);
  return `${before}${after}`;
}

/** What has become of the words in the editor since `before`. */
export function landedIn(editor: Editor, words: Words, before: Content): Landed {
  const now = contentOf(editor);
  const { link } = words;
  if (link) {
    if (links(now, link.url) > links(before, link.url)) return 'link';
    if (times(now.text, bare(link.url)) > times(before.text, bare(link.url))) return 'address';
  } else if (times(now.text, bare(plainOf(words))) > times(before.rest, bare(plainOf(words)))) {
    return 'text';
  }
  return now.text === before.text && now.links.length === before.links.length ? 'nothing' : 'part';
}

function links(content: Content, url: string): number {
  return content.links.filter((href) => href === url).length;
}

function times(text: string, part: string): number {
  return text.split(part).length - 1;
}

function bare(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
}
