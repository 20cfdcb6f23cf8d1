import { decoded } from '@/detection/decoded';
import type { Place } from '@/helpdesks/helpdesk';
import { attribute, isElement, previousSibling, select } from '../dom';
import { plainText } from './plain-text';

export function selectorOf(place: Place): string {
  return typeof place === 'string' ? place : place.in;
}

/** What an element says at a place; undefined where its label names something else. */
export function valueAt(place: Place, element: Element): string | undefined {
  if (typeof place === 'string') return textOrMailto(element);
  const { attribute: name, pattern, label } = place;
  if (label && !label.test(labelOf(element))) return undefined;
  const text = name === undefined ? textOrMailto(element) : (attribute(element, name) ?? '');
  if (!pattern) return text;
  const match = pattern.exec(text);
  return match?.[1] ?? match?.[0];
}

/** What stands at a place, and whether an address in it is only claimed. */
export interface Said {
  text: string;
  claimed: boolean;
}

export function saidAt(place: Place, element: Element): Said[] {
  const text = valueAt(place, element);
  if (text === undefined) return [];
  return [{ text, claimed: typeof place !== 'string' && place.claimed?.test(text) === true }];
}

/** Some show a name and keep the address behind it. */
function textOrMailto(element: Element): string {
  const text = plainText(element);
  const links = select(element, 'a[href^="mailto:" i]').map(
    (link) => attribute(link, 'href') ?? '',
  );
  return [text, ...links.map((link) => decoded(link.slice(7).replace(/\?.*/s, '')))].join('\n');
}

function labelOf(element: Element): string {
  let before = previousSibling(element);
  while (before && !isElement(before)) before = previousSibling(before);
  return before ? plainText(before) : '';
}
