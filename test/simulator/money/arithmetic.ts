/**
 * Exact arithmetic on minor units. A rate is a fraction, so nothing is ever a float and each amount
 * is rounded once, half away from zero.
 */
export interface Rate {
  over: bigint;
  under: bigint;
}

export const nothing: Rate = { over: 0n, under: 1n };
export const whole: Rate = { over: 1n, under: 1n };

/** @param text a decimal as Paddle writes rates, for example `0.08875` */
export function rate(text: string): Rate {
  const [, sign = '', digits = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return { over: BigInt(`${sign}${digits}${decimals}`), under: 10n ** BigInt(decimals.length) };
}

export function times(amount: bigint, by: Rate): bigint {
  return divide(amount * by.over, by.under);
}

/** Rounds half away from zero; `by` is positive. */
export function divide(amount: bigint, by: bigint): bigint {
  const twice = 2n * (amount < 0n ? -amount : amount) + by;
  const rounded = twice / (2n * by);
  return amount < 0n ? -rounded : rounded;
}

/** Rounds to the nearest, a half towards zero: 887.5 becomes 887. `by` is positive. */
export function divideDown(amount: bigint, by: bigint): bigint {
  const rounded = (2n * (amount < 0n ? -amount : amount) + by - 1n) / (2n * by);
  return amount < 0n ? -rounded : rounded;
}

/** The part of an amount that is not tax, where the amount includes it. */
export function withoutTax(amount: bigint, tax: Rate): bigint {
  return divide(amount * tax.under, tax.under + tax.over);
}

export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

/** Cuts an amount in proportion to the weights so that the parts add up to it exactly. */
export function share(amount: bigint, weights: readonly bigint[]): bigint[] {
  const total = sum(weights);
  let used = 0n;
  let weightSoFar = 0n;
  return weights.map((weight) => {
    weightSoFar += weight;
    const upToHere = total === 0n ? 0n : divide(amount * weightSoFar, total);
    const part = upToHere - used;
    used = upToHere;
    return part;
  });
}

export function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
