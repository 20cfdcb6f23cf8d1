import { domainToASCII } from 'node:url';

type Pick = <T>(list: readonly T[]) => T;

const twins: Record<string, string> = { a: 'а', e: 'е', i: 'і', o: 'о', c: 'с', p: 'р', s: 'ѕ' };

export function swapped(email: string, pick: Pick): string {
  const places = [...email].flatMap((letter, at) => (twins[letter] ? [at] : []));
  const at = pick(places);
  return email.slice(0, at) + twins[email[at] ?? ''] + email.slice(at + 1);
}

export function encoded(email: string, pick: Pick): string {
  const [name = '', host = ''] = email.split('@');
  return `${name}@${domainToASCII(swapped(host.split('.')[0] ?? '', pick))}.example`;
}

export function hidden(email: string, pick: Pick): string {
  const at = 1 + pick([...email.slice(1)].map((_, place) => place));
  return (
    email.slice(0, at) +
    pick(['\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff', '\u202e']) +
    email.slice(at)
  );
}

export function dotted(email: string, pick: Pick): string {
  const [name = '', host = ''] = email.split('@');
  const places = [...name].map((_, place) => place).slice(1);
  const at = pick(places.filter((place) => name[place] !== '.' && name[place - 1] !== '.'));
  return `${name.slice(0, at)}.${name.slice(at)}@${host}`;
}

/** The dotless and the dotted i of Turkish, the long s, the sign for Kelvin. */
const folds: Record<string, string[]> = { i: ['ı', 'İ'], s: ['ſ'], k: ['\u212a'] };

export function folded(email: string, pick: Pick): string {
  const places = [...email].flatMap((letter, at) => (folds[letter] ? [at] : []));
  const at = pick(places);
  return email.slice(0, at) + pick(folds[email[at] ?? ''] ?? []) + email.slice(at + 1);
}

export function wide(email: string, pick: Pick): string {
  const places = [...email].flatMap((letter, at) => (/[a-z.]/.test(letter) ? [at] : []));
  const at = pick(places);
  const letter = String.fromCharCode(email.charCodeAt(at) + 0xfee0);
  return email.slice(0, at) + letter + email.slice(at + 1);
}
