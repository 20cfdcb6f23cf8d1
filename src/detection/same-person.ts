/** How sure it is that two addresses are one person's. */
export type Sameness = 'same' | 'case' | 'plus-tag' | 'dots' | 'different';

/** Gmail reads no dots, and takes both of these for one domain. */
const gmail = new Set(['gmail.com', 'googlemail.com']);

/**
 * Whether two addresses are one person's: letter for letter (but for the case of the domain, which
 * never counts), or, as far as anybody can tell, by what mail servers pass over: the case of the
 * name, a tag after `+`, and in Gmail dots.
 */
export function samePerson(one: string, other: string): Sameness {
  const [a, b] = [parts(one), parts(other)];
  if (!a || !b) return 'different';
  if (a.name === b.name && a.domain === b.domain) return 'same';
  if (personOf(one) !== personOf(other)) return 'different';
  if (small(a.name) === small(b.name) && a.domain === b.domain) return 'case';
  return untagged(a) === untagged(b) && a.domain === b.domain ? 'plus-tag' : 'dots';
}

/** One text for all addresses that are probably one person's. Not an address to write to. */
export function personOf(address: string): string {
  const read = parts(address);
  if (!read) return address;
  const name = untagged(read);
  if (!gmail.has(read.domain)) return `${name}@${read.domain}`;
  return `${name.replaceAll('.', '')}@gmail.com`;
}

interface Parts {
  name: string;
  domain: string;
}

function parts(address: string): Parts | undefined {
  const trimmed = address.trim();
  const at = trimmed.lastIndexOf('@');
  if (at < 1 || at === trimmed.length - 1) return undefined;
  return { name: trimmed.slice(0, at), domain: small(trimmed.slice(at + 1)) };
}

/** A name that is nothing but a tag stays as it is. */
function untagged({ name }: Parts): string {
  const lower = small(name);
  const plus = lower.indexOf('+');
  return plus > 0 ? lower.slice(0, plus) : lower;
}

/** Of Latin letters alone: there are others, as the sign for Kelvin, that become a Latin one. */
function small(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
