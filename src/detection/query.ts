import { decoded } from './decoded';
import { find } from './find';
import { type FindingKind, findingPatterns, rank } from './finding';

export interface Query {
  kind: FindingKind | 'text';
  value: string;
}

/** Characters without width that come along with copied text. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * What the agent typed, pasted or selected: an ID anywhere in it (a pasted dashboard address too),
 * an e-mail address (also `Maria <maria@…>` and `mailto:`), an invoice number (here also a bare
 * `325-10566`), else a name or part of an address. Undefined when there is nothing to look for.
 */
export function classifyQuery(text: string): Query | undefined {
  const value = text.replace(unseen, '').trim().replace(/\s+/g, ' ');
  const [best] = rank([...find(value), ...find(decoded(value))]);
  if (best) return best;
  const number = value.replace(/^#\s*/, '').toUpperCase();
  if (findingPatterns.invoice.test(number)) return { kind: 'invoice', value: number };
  // ZWNJ and ZWJ are letters' joints in Persian and Indic names: no text by themselves.
  return value.replace(/[\u200c\u200d]/g, '') === '' ? undefined : { kind: 'text', value };
}
