import { activeElement, localName, shadowRoot } from './dom';

/**
 * The element that has the focus in a document: inside open shadow roots, and inside frames whose
 * document can be looked into.
 */
export function activeIn(root: Document | ShadowRoot): Element | null {
  const active = 'host' in root ? root.activeElement : activeElement(root);
  const inside = active && (shadowRoot(active) ?? framed(active));
  return (inside && activeIn(inside)) ?? active;
}

/** A frame's document, null where it is another site's. */
export function framed(element: Element): Document | null {
  return localName(element) === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
}
