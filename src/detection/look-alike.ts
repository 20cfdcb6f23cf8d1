import { drawnHost } from './punycode';

/** What in an address is there to deceive, or cannot be told from it. */
export type Trick = 'invisible' | 'mixed-scripts' | 'punycode' | 'foreign-letters';

/** Characters without width, and those that turn the direction of writing. */
const unseen =
  /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/gu;

/** Letters of other scripts, large and small, that look like a Latin one. */
const twinsOf = {
  a: 'аαɑАΑ',
  b: 'βьВΒ',
  c: 'сϲСϹ',
  d: 'ԁԍ',
  e: 'еεЕΕ',
  g: 'ɡ',
  h: 'һнНΗ',
  i: 'іιıɩІΙ',
  j: 'јϳЈ',
  k: 'кκКΚ',
  l: 'ӏǀ',
  m: 'мМΜ',
  n: 'ηпΝ',
  o: 'оοσОΟ',
  p: 'рρРΡ',
  q: 'ԛ',
  r: 'гґ',
  s: 'ѕЅ',
  t: 'тτТΤ',
  u: 'υ',
  v: 'νѵ',
  w: 'ԝω',
  x: 'хχХΧ',
  y: 'уүγʏУΥ',
  z: 'Ζ',
};

/** By letter; a map, since every object knows names of its own. */
const twins = new Map(
  Object.entries(twinsOf).flatMap(([latin, letters]) =>
    [...letters].map((letter) => [letter, latin] as const),
  ),
);

/** Latin letters and signs that pass for others among themselves. */
const passing: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1i|]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
];

/** What is suspicious about an address by itself; empty for ordinary ones. */
export function tricksOf(address: string): Trick[] {
  const tricks: Trick[] = [];
  const [, host = ''] = address.split(/@(?=[^@]*$)/);
  const drawn = address.slice(0, address.length - host.length) + drawnHost(host);
  if (drawn.replace(unseen, '') !== drawn) tricks.push('invisible');
  if (/(^|\.)xn--/i.test(host)) tricks.push('punycode');
  if (labels(drawn).some(mixesScripts)) tricks.push('mixed-scripts');
  else if (/[^\p{ASCII}]/u.test(drawn.replace(unseen, ''))) tricks.push('foreign-letters');
  return tricks;
}

/** Whether two addresses differ, and can be taken for one another. */
export function lookAlike(one: string, other: string): boolean {
  return one.toLowerCase() !== other.toLowerCase() && drawn(one) === drawn(other);
}

/** What is left when all that looks alike is made alike. */
function drawn(address: string): string {
  const [name = '', host = ''] = address.split(/@(?=[^@]*$)/);
  // Compatibility forms first: full-width and mathematical letters, ligatures.
  const plain = `${name}@${drawnHost(host)}`.replace(unseen, '').normalize('NFKD');
  const text = [...plain.replace(/\p{Mn}/gu, '')].map((letter) => twins.get(letter) ?? letter);
  return passing.reduce((left, [from, to]) => left.replace(from, to), text.join('').toLowerCase());
}

function labels(address: string): string[] {
  return address.split(/[.@_+-]/);
}

/** Japanese and Korean write several scripts as one; nobody writes Latin and Cyrillic so. */
function mixesScripts(label: string): boolean {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
  const others = /[\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Hebrew}\p{Script=Arabic}]/u;
  return [...scripts, others].filter((script) => script.test(label)).length > 1;
}
