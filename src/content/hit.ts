import type { Finding } from '@/detection/finding';
import { attribute, elementOf, isConnected, localName, ownerDocument, visible } from './dom';

/** A stretch of one text node. */
export interface Spot {
  node: Text;
  start: number;
  end: number;
}

/** A finding and where it stands: in text, or in an attribute (or the value) of an element. */
export interface Hit extends Finding {
  /** In text: its pieces, more than one where inline elements cut it. */
  spots: readonly Spot[];
  /** In an attribute: the element, the attribute and all it says. */
  holder?: { element: Element; name: string; text: string };
}

/** Whether the page still says so. Text may have changed where no observer sees it. */
export function stands({ value, spots, holder }: Hit): boolean {
  if (holder) {
    const { element, name, text } = holder;
    return isConnected(element) && attribute(element, name) === text;
  }
  return (
    spots.every(({ node }) => isConnected(node)) &&
    spots.map(({ node, start, end }) => node.data.slice(start, end)).join('') === value
  );
}

/** Whether a hit can be seen: helpdesks keep the panels of all open tickets in the page. */
export function shown({ spots, holder }: Hit): boolean {
  if (holder) return shows(holder.element);
  const element = spots[0] && elementOf(spots[0].node);
  // Text right in it: what is below is asked itself.
  return element ? shows(element) && !closed(element) : false;
}

function shows(element: Element): boolean {
  if (!visible(element)) return false;
  const frame = ownerDocument(element)?.defaultView?.frameElement;
  return !frame || shows(frame);
}

function closed(element: Element): boolean {
  return localName(element) === 'details' && attribute(element, 'open') === null;
}
