import { distinctAddresses } from '@/detection/addresses';
import { decoded } from '@/detection/decoded';
import { find } from '@/detection/find';

/** The e-mail addresses in texts, in their order, each once. A `mailto:` is read as it was meant. */
export function addressesIn(texts: readonly string[]): string[] {
  return distinctAddresses(
    texts
      .map((text) => (/^mailto:/i.test(text) ? decoded(text.replace(/\?.*/s, '')) : text))
      .flatMap((text) => find(text).filter(({ kind }) => kind === 'email'))
      .map(({ value }) => value),
  );
}
