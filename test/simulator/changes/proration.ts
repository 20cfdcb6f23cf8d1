import { divide } from '../money/arithmetic';

const minute = 60_000;
/** Paddle writes rates with five decimals. */
const scale = 100_000n;

export interface Period {
  starts_at: string;
  ends_at: string;
}

/**
 * The share of a period that a part of it is, to the minute, as Paddle writes it: `0.90513`.
 * https://developer.paddle.com/concepts/subscriptions/proration
 */
export function prorationRate(part: Period, whole: Period): string {
  const rate = divide(BigInt(minutes(part)) * scale, BigInt(Math.max(1, minutes(whole))));
  const digits = String(rate % scale)
    .padStart(5, '0')
    .replace(/0+$/, '');
  return digits === '' ? String(rate / scale) : `${rate / scale}.${digits}`;
}

function minutes({ starts_at, ends_at }: Period): number {
  const at = (text: string): number => Math.floor(Date.parse(text) / minute);
  return Math.max(0, at(ends_at) - at(starts_at));
}
