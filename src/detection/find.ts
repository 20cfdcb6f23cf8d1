import {
  emailDomain,
  emailLocal,
  type Finding,
  type FindingKind,
  findingPatterns,
  idLength,
  idTail,
} from './finding';
import { announcesInvoice, invoiceList } from './invoice-label';

/** Where a finding stands in its text: `text.slice(start, end) === value`. */
export interface Found extends Finding {
  start: number;
  end: number;
}

/** By the first letter of an ID. */
const kinds: Record<string, FindingKind> = {
  s: 'subscription',
  c: 'customer',
  t: 'transaction',
};

/**
 * Letters that belong to a word in scripts that put spaces between words (Latin, Greek, Cyrillic).
 * Chinese, Japanese and Thai do not, so there an ID may touch its neighbours. As ranges: classes by
 * script take the engine a millisecond each to build.
 */
const letter = 'A-Za-z0-9\\u00c0-\\u052f\\u1e00-\\u1fff';

/** Characters without width: they hide a join, `maria<U+200B>keller@…` is not `keller@…`. */
const unseen = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';

// Each pattern starts with its rarest character and looks back from there: the engine then skips
// to the few places that can match, and no text makes it go over the same characters twice.
const id = new RegExp(
  `_0(?<=(?:(?<![${letter}_])|(?<=%[0-9A-Fa-f]{2}))(?:sub|ctm|txn)_0)${idTail}(?![${letter}_])`,
  'g',
);

const email = new RegExp(
  `@(?<=${[
    // `https://name:password@host` is not an address, and `prvs=tag=maria@…` is not hers alone,
    // while `?email=maria@…` is.
    '(?<!://[^\\s/@]{0,64})',
    `(?<!=(?<!(?:^|[\\s?&;"'(])[\\w.-]{1,32}=))`,
    `(?<![${letter}_%!#$^~@}][${unseen}.+&'-]{0,3})`,
    `(${emailLocal})@`,
  ].join('')})(${emailDomain})(?![${unseen}]*[${letter}@]|[-._]+[A-Za-z0-9])`,
  'g',
);

const invoice = new RegExp(
  `-(?<=(?<![${letter}_-])([A-Z0-9]{2,16})-)(\\d{3,12})(?![${letter}_]|-\\w)`,
  'g',
);

/** Between two texts this keeps apart what is found in them: no finding and no announcement goes over it. */
export const apart = '\n\0\n';

/** What is in `text`, in the order in which it stands there. */
export function find(text: string): Found[] {
  const found: Found[] = [];
  if (text.includes('_0')) addIds(text, found);
  if (text.includes('@')) addEmails(text, found);
  if (text.includes('-')) addInvoices(text, found);
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

function addIds(text: string, found: Found[]): void {
  while (id.test(text)) {
    const start = id.lastIndex - idLength;
    const kind = kinds[text.charAt(start)];
    if (kind) found.push(at(text, kind, start, id.lastIndex));
  }
}

function addEmails(text: string, found: Found[]): void {
  for (let match = email.exec(text); match; match = email.exec(text)) {
    const { index, 1: local = '', 2: domain = '' } = match;
    const [start, end] = [index - local.length, index + 1 + domain.length];
    if (local.length <= 64 && end - start <= 254) found.push(at(text, 'email', start, end));
  }
}

/** Numbers count where the text calls them invoices: all else that looks so may be a telephone. */
function addInvoices(text: string, found: Found[]): void {
  // Where the number before ends: as long as there is none, nothing is near it.
  let last = Number.NaN;
  for (let match = invoice.exec(text); match; match = invoice.exec(text)) {
    const { index, 1: prefix = '', 2: digits = '' } = match;
    const [start, end] = [index - prefix.length, index + 1 + digits.length];
    const listed = start - last <= 12 && invoiceList.test(text.slice(last, start));
    if (!listed && !announcesInvoice(text.slice(Math.max(0, start - 40), start))) continue;
    if (!findingPatterns.invoice.test(text.slice(start, end))) continue;
    last = end;
    found.push(at(text, 'invoice', start, end));
  }
}

function at(text: string, kind: FindingKind, start: number, end: number): Found {
  return { kind, value: text.slice(start, end), start, end };
}
