import { activeElement, attribute, localName, shadowRoot } from './dom';

/**
 * The element that has the focus in a document: inside open shadow roots, and inside frames whose
 * document can be looked into.
 */
export function activeIn(root: Document | ShadowRoot): Element | null {
  const active = 'host' in root ? root.activeElement : activeElement(root);
  const inside = active && (shadowRoot(active) ?? framed(active));
  return (inside && activeIn(inside)) ?? active;
}

/**
 * The document of a frame that gets no script of its own, since it has no address. One that has answers
 * for itself: who looks in from around it cannot tell that it has gone on to another page.
 */
export function framed(element: Element): Document | null {
  if (localName(element) !== 'iframe') return null;
  const blank = /^(about:|javascript:|$)/.test(attribute(element, 'src') ?? '');
  return blank ? (element as HTMLIFrameElement).contentDocument : null;
}
