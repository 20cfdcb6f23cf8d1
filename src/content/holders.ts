import { decoded } from '@/detection/decoded';
import { type Found, find } from '@/detection/find';
import { attribute } from './dom';
import type { Hit } from './hit';

/** What an element's attributes say: IDs in a link's address, e-mail addresses in mailto and title. */
export function attributeHits(element: Element): Hit[] {
  const [href, title] = [attribute(element, 'href'), attribute(element, 'title')];
  return [
    ...hold(element, 'href', href, href ? linked(href) : []),
    ...hold(element, 'title', title, find(title ?? '').filter(isEmail)),
  ];
}

/** What stands in a field, as far as it is read at all: never in a password. */
export function fieldHits(field: HTMLInputElement | HTMLTextAreaElement): Hit[] {
  return field.type === 'password' ? [] : hold(field, '', field.value, find(field.value));
}

function linked(href: string): Found[] {
  const [, address] = /^mailto:([^?]*)/i.exec(href) ?? [];
  if (address !== undefined) return find(decoded(address)).filter(isEmail);
  return find(href).filter(({ kind }) => !/email|invoice/.test(kind));
}

function isEmail({ kind }: Found): boolean {
  return kind === 'email';
}

function hold(element: Element, name: string, text: string | null, found: Found[]): Hit[] {
  return found.map(({ kind, value }) => ({
    kind,
    value,
    spots: [],
    holder: { element, name, text },
  }));
}
