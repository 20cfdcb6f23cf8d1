import { createHash, randomBytes } from 'node:crypto';

const digits = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A Paddle ID that is the same in every run: ten characters of time, sixteen of the name's hash.
 * Paddle's IDs are time-ordered, so sorting by ID sorts by creation
 * (https://developer.paddle.com/api-reference/about/paddle-ids).
 * @param at the day of creation, for example `2025-03-04`
 */
export function fixedId(prefix: string, name: string, at: string): string {
  const hash = createHash('sha256').update(`${prefix} ${name}`).digest();
  return `${prefix}_${timePart(Date.parse(at))}${spell(hash.subarray(0, 16))}`;
}

/** A new, unguessable Paddle ID. */
export function freshId(prefix: string, now: Date): string {
  return `${prefix}_${timePart(now.getTime())}${spell(randomBytes(16))}`;
}

function timePart(milliseconds: number): string {
  let rest = milliseconds;
  let text = '';
  for (let place = 0; place < 10; place += 1) {
    text = digits.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function spell(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => digits.charAt(byte % 32)).join('');
}
