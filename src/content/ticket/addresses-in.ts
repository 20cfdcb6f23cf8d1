import { distinctAddresses } from '@/detection/addresses';
import { decoded } from '@/detection/decoded';
import { find } from '@/detection/find';

/** An address with letters that are no finding's: look-alikes, or hidden between the others. */
const foreign = /[^\s@<>()[\]"',;:]+@[^\s@<>()[\]"',;:]+/g;

/** A name before an address in brackets: it may look like an address, and is none. */
const name = /(?:"(?:[^"\\\n]|\\.)*"|[^,;<>\n]*)(<\s*[^<>\s]+@[^<>\s]+\s*>)/g;

/**
 * The e-mail addresses in texts, in their order, each once. A `mailto:` is read as it was meant. One
 * that only looks like an address we know is given as it stands, so that it can be told apart.
 */
export function addressesIn(texts: readonly string[]): string[] {
  return distinctAddresses(
    texts
      .map((text) => (/^mailto:/i.test(text) ? decoded(text.replace(/\?.*/s, '')).slice(7) : text))
      .flatMap(inText),
  );
}

function inText(all: string): string[] {
  const text = all.replace(name, ' $1');
  const strange = text.match(foreign)?.filter((address) => !isAscii(address)) ?? [];
  const plain = find(strange.reduce((rest, address) => rest.replace(address, ' '), text));
  return [...strange, ...plain.flatMap(({ kind, value }) => (kind === 'email' ? [value] : []))];
}

function isAscii(text: string): boolean {
  return [...text].every((letter) => letter <= '~');
}
