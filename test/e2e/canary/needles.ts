import { keys } from '../../simulator/seed/keys';

export interface Needle {
  /** What was found, without showing it. */
  name: string;
  forms: Buffer[];
}

/** The beginning that every portal token of the simulator has: `pga_` and the head of its JWT. */
const tokenStart = `pga_${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')}.`;

/** The secrets of the simulator's keys (their public part may be shown), and any portal token. */
export const keyNeedles: readonly Needle[] = Object.entries(keys).map(([name, key]) =>
  needle(`the key “${name}”`, /_([A-Za-z\d]{22}_[A-Za-z\d]{3})$/.exec(key)?.[1] ?? key),
);

export const tokenNeedle: Needle = needle('a portal token', tokenStart);

/** A text as it may lie on a disk: UTF-8, UTF-16, and base64 at each of its three alignments. */
function needle(name: string, text: string): Needle {
  return {
    name,
    forms: [
      Buffer.from(text, 'utf8'),
      Buffer.from(text, 'utf16le'),
      ...[0, 1, 2].map((shift) => Buffer.from(base64At(text, shift), 'latin1')),
    ],
  };
}

/** The part of the text's base64 form that does not depend on what stands before and after it. */
function base64At(text: string, shift: number): string {
  const encoded = Buffer.from('\0'.repeat(shift) + text).toString('base64');
  const first = shift === 0 ? 0 : 4;
  const whole = Math.floor((shift + text.length) / 3) * 4;
  return encoded.slice(first, whole);
}
