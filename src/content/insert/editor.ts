import { framed } from '@/content/active';
import {
  attribute,
  isElement,
  localName,
  parentNode,
  select,
  shadowRoot,
  visible,
} from '@/content/dom';
import { takesText } from '@/content/last-editor';

/** What takes no text now: by itself, by the group of fields that it is in, or by the page around it. */
const locked =
  ':disabled, :read-only:is(textarea), [aria-disabled="true"], [aria-readonly="true"], [inert], [inert] *';

/** Something that the agent can write in. */
export interface Editor {
  element: HTMLElement;
  /** `field`: a textarea. `plain`: an element that takes text alone. `rich`: one that takes links. */
  kind: 'field' | 'plain' | 'rich';
}

/** Less than a line of text: what editors keep out of sight to catch keys and pastes. */
const leastHeight = 12;
const leastWidth = 60;

/** The editor that an element is or is part of, if it is one that the agent can see. Never an input. */
export function editorOf(element: Element | null): Editor | null {
  if (!element || !takesText(element)) return null;
  const host = hostOf(element);
  if (/^(searchbox|combobox)$/.test(attribute(host, 'role') ?? '')) return null;
  if (host.matches(locked)) return null;
  const { width, height } = host.getBoundingClientRect();
  if (!visible(host) || width < leastWidth || height < leastHeight) return null;
  if (localName(host) !== 'textarea') {
    const plain = attribute(host, 'contenteditable') === 'plaintext-only';
    return { element: host, kind: plain ? 'plain' : 'rich' };
  }
  return { element: host, kind: 'field' };
}

/** Every editor on show, in open shadow roots and in frames that can be looked into as well. */
export function* editorsIn(document: Document): Generator<Editor> {
  for (const root of rootsIn(document)) {
    for (const element of select(root, 'textarea,[contenteditable]')) {
      const editor = editorOf(element);
      if (editor && editor.element === element) yield editor;
    }
  }
}

/** The document, and the shadow roots and frames on show in it. */
export function* rootsIn(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const element of select(root, '*')) {
    const inside = shadowRoot(element) ?? (visible(element) ? framed(element) : null);
    if (inside) yield* rootsIn(inside);
  }
}

export function areaOf({ element }: Editor): number {
  const { width, height } = element.getBoundingClientRect();
  return Math.round(width * height);
}

/**
 * Whether one of the selectors means this editor, something around it, or the frame that it is in;
 * `from` a frame, whether they mean that or what is around it.
 */
export function isMeantBy(
  { element }: Editor,
  selectors: readonly string[],
  from: Element | null = null,
): boolean {
  const selector = selectors.join();
  if (selector === '') return false;
  for (let outer: Element | null = from ?? element; outer; outer = outsideOf(outer)) {
    if (outer.closest(selector)) return true;
  }
  return false;
}

/** The host of the shadow root or the frame of the document that an element is in. */
function outsideOf(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** The outermost element that is edited together with this one. */
function hostOf(element: HTMLElement): HTMLElement {
  if (localName(element) === 'textarea') return element;
  let host = element;
  for (let up = parentNode(host); up && isElement(up) && takesText(up); up = parentNode(up)) {
    // A document in design mode is edited whole.
    if (localName(up) !== 'html') host = up;
  }
  return host;
}
