import { generic } from '@/helpdesks/generic';
import type { Helpdesk, Place } from '@/helpdesks/helpdesk';
import {
  closest,
  contains,
  elementOf,
  isElement,
  ownerDocument,
  parentNode,
  select,
  visible,
} from '../dom';
import type { Hit } from '../hit';
import type { Page } from '../page';
import { addressesIn } from './addresses-in';
import { type Said, saidAt, selectorOf } from './places';

/** The part of a page that belongs to the open ticket, to look into. */
export interface Scene {
  /** Elements of the open ticket. */
  select(selector: string): Element[];
  /** Whether an element stands in anybody's message. */
  inMessage(element: Element): boolean;
  /** What stands at these places, in the order of the places. */
  texts(places: readonly Place[] | undefined): string[];
  /** The same of what can be seen; where nothing can and the helpdesk is known, of what else there is. */
  shown(places: readonly Place[] | undefined): Said[];
}

/**
 * A mail may bring any element along, so nothing in a message counts as a place: its sender could
 * name another requester.
 */
export function createScene(
  { panel, words, quoted, requester }: Helpdesk,
  document: Document,
  { roots }: Pick<Page, 'roots'>,
): Scene {
  // The first that can be seen is the outermost.
  const shown = panel === undefined ? undefined : select(document, panel).find(visible);
  const inMessage = (element: Element): boolean =>
    [words, quoted].some((part) => part !== undefined && around(element, part) !== null);
  const mine = (element: Element): boolean => {
    if (panel === undefined) return true;
    const of = around(element, panel);
    if (of) return shown !== undefined && contains(shown, of);
    return visible(element) || closest(element, 'head') !== null;
  };
  const all = (selector: string): Element[] =>
    [...roots].flatMap((root) => select(root, selector)).filter(mine);
  const at = (place: Place, counts: (element: Element) => boolean): Said[] =>
    all(selectorOf(place))
      .filter((element) => !inMessage(element) && counts(element))
      .flatMap((element) => saidAt(place, element));
  const said = (places: readonly Place[]) => places.flatMap((place) => at(place, () => true));
  return {
    select: all,
    inMessage,
    texts: (places = []) => said(places).map(({ text }) => text),
    shown: (places = []) => {
      const shown = places.flatMap((place) => at(place, seen));
      if (requester === generic.requester || shown.some(({ text }) => text.trim() !== ''))
        return shown;
      const all = said(places);
      // Panels lie in panels: what is out of sight may be of another ticket in the same.
      const unclear = panel !== undefined && addressesIn(all.map(({ text }) => text)).length > 1;
      return unclear ? shown : all;
    },
  };
}

/** Whether it is on show, and the frames that it is in are. */
function seen(element: Element): boolean {
  const around = outside(element);
  return visible(element) && (around === null || seen(around));
}

/** The element that a hit stands in. */
export function placeOf({ spots, holder }: Hit): Element | null {
  const [spot] = spots;
  if (holder) return holder.element;
  return spot ? elementOf(spot.node) : null;
}

/** As `closest`, out of shadow roots and of frames without an address too. */
export function around(element: Element, selector: string): Element | null {
  let inner: Element | null = element;
  while (inner) {
    const found = closest(inner, selector);
    if (found) return found;
    inner = outside(inner);
  }
  return null;
}

function outside(element: Element): Element | null {
  let top: Node = element;
  for (let parent = parentNode(top); parent; parent = parentNode(top)) top = parent;
  if ('host' in top && !isElement(top)) return (top as ShadowRoot).host;
  return ownerDocument(element)?.defaultView?.frameElement ?? null;
}
