/**
 * The DOM as the browser made it. A form answers `form.firstChild` with its field of that name,
 * also to a content script: a ticket that contains a form could blind us. The readers on the
 * prototypes always tell the truth.
 */
export const firstChild = reader(Node.prototype, 'firstChild');
export const nextSibling = reader(Node.prototype, 'nextSibling');
export const previousSibling = reader(Node.prototype, 'previousSibling');
export const parentNode = reader(Node.prototype, 'parentNode');
export const isConnected = reader(Node.prototype, 'isConnected');
export const childCount = reader(Element.prototype, 'childElementCount');
export const localName = reader(Element.prototype, 'localName');
export const shadowRoot = reader(Element.prototype, 'shadowRoot');
export const ownerDocument = reader(Node.prototype, 'ownerDocument');
export const activeElement = reader(Document.prototype, 'activeElement');
const nodeType = reader(Node.prototype, 'nodeType');
const textContent = reader(Node.prototype, 'textContent');

export function textOf(node: Node): string {
  return textContent(node) ?? '';
}

// By number, not `instanceof`: nodes of a blank frame have prototypes of their own.
export function isText(node: Node): node is Text {
  return nodeType(node) === 3;
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/**
 * Whether the element itself is shown, as far as its document can tell; one without a box of its own
 * (`display: contents`) as what is around it. Needs no layout.
 */
export function visible(element: Element | null): element is Element {
  if (!element) return false;
  return (
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) ||
    (getComputedStyle(element).display === 'contents' && visible(elementOf(parentNode(element))))
  );
}

/** Goes through the text nodes below and after `currentNode`, without a look at what is between. */
export interface TextWalker {
  currentNode: Node;
  nextNode(): Text | null;
}

export function textWalker(document: Document): TextWalker {
  const { createTreeWalker } = Document.prototype;
  // Of text nodes and CDATA sections, as `textContent` is: the same as Text.
  return createTreeWalker.call(document, document, 0b1100) as TreeWalker & TextWalker;
}

/** All elements of a document, a shadow root or an element that match, itself included. */
export function select(root: Node, selector: string): Element[] {
  const kind = isElement(root) ? Element : nodeType(root) === 9 ? Document : DocumentFragment;
  const below = [...kind.prototype.querySelectorAll.call(root as Element & Document, selector)];
  const itself = isElement(root) && Element.prototype.matches.call(root, selector);
  return itself ? [root, ...below] : below;
}

/** The element that shows `node`: itself, its parent, or the host of the shadow root it is in. */
export function elementOf(node: Node | null): Element | null {
  if (!node || isElement(node)) return node;
  return 'host' in node ? (node as ShadowRoot).host : elementOf(parentNode(node));
}

function reader<T extends object, K extends keyof T & string>(
  prototype: T,
  name: K,
): (object: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (object) => get?.call(object);
}
