import { decoded } from '@/detection/decoded';
import { attribute, firstChild, isElement, isText, localName, nextSibling, textOf } from '../dom';
import { roleOf } from '../inline';

/**
 * What a person reads in an element, blocks in lines of their own; of a field, its value. An address
 * on a link to write to another is read as the other: it may be a name that somebody gave himself.
 */
export function plainText(element: Element): string {
  const name = localName(element);
  if (name === 'input') return (element as HTMLInputElement).value;
  if (name === 'textarea') return (element as HTMLTextAreaElement).value;
  if (name === 'select') {
    // The value too: some have the address there and the name on the screen.
    const chosen = [...(element as HTMLSelectElement).selectedOptions];
    return chosen.map((option) => `${textOf(option)}\n${attribute(option, 'value')}`).join('\n');
  }
  if (name === 'title' || name === 'option') return textOf(element);
  return meant(element, inside(element)).trim();
}

function inside(node: Node): string {
  let text = '';
  for (let child = firstChild(node); child; child = nextSibling(child)) text += lay(child);
  return text;
}

function lay(node: Node): string {
  if (isText(node)) return node.data;
  if (!isElement(node)) return '';
  const role = roleOf(node);
  if (role === 'mute') return '\n';
  const { display } = getComputedStyle(node);
  if (display === 'none') return '';
  // What lies in one row may still be words of their own: badges, cells of a grid.
  const glued = role === 'inline' && /^(inline|contents|)$/.test(display);
  const text = meant(node, inside(node));
  return glued ? text : `\n${text}\n`;
}

function meant(element: Element, text: string): string {
  if (localName(element) !== 'a' || !text.includes('@')) return text;
  const [, to] = /^\s*mailto:([^?]+)/i.exec(attribute(element, 'href') ?? '') ?? [];
  return to === undefined ? text : decoded(to);
}
