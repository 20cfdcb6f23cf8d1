import type { Finding } from '@/detection/finding';
import { attribute, closest, elementOf, isConnected, ownerDocument, visible } from './dom';

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
  holder?: { element: Element; name: string; text: string | null };
}

/** Whether the page still says so. Text may have changed where no observer sees it. */
export function stands({ value, spots, holder }: Hit): boolean {
  if (holder) {
    const { element, name, text } = holder;
    return isConnected(element) && attribute(element, name) === text;
  }
  let text = '';
  for (const { node, start, end } of spots) {
    if (!isConnected(node)) return false;
    text += node.data.slice(start, end);
  }
  return text === value;
}

/**
 * Tells whether a hit can be seen: helpdesks keep the panels of all open tickets in the page. Holds
 * for the moment, since it asks for each frame only once.
 */
export function eye(): (hit: Hit) => boolean {
  const frames = new Map<Document | null, boolean>();
  const shows = (element: Element | null): element is Element => {
    if (!visible(element)) return false;
    const document = ownerDocument(element);
    let open = frames.get(document);
    if (open === undefined) {
      const frame = document?.defaultView?.frameElement;
      open = !frame || shows(frame);
      frames.set(document, open);
    }
    return open;
  };
  const showsText = ({ node }: Spot): boolean => {
    const element = elementOf(node);
    // Of text right in it; what is below answers for itself.
    return shows(element) && closest(element, 'details:not([open])') !== element;
  };
  return ({ spots, holder }) => (holder ? shows(holder.element) : spots.every(showsText));
}
