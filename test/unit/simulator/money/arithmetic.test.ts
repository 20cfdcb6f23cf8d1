import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, rate, share, sum, times, withoutTax } from '../../../simulator/money/arithmetic';

const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

describe('times', () => {
  it.each([
    [95000n, '0.08875', 8431n],
    [15000n, '0.08875', 1331n],
    [5n, '0.5', 3n],
    [-5n, '0.5', -3n],
    [4n, '0.5', 2n],
    [100n, '0', 0n],
    [100n, '1', 100n],
    [-100n, '-0.25', 25n],
  ])('%i × %s = %i', (amount, by, product) => {
    expect(times(amount, rate(by))).toBe(product);
  });

  it('is never further than half a unit from the exact product', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 99_999 }), (amount, digits) => {
        const text = `0.${String(digits).padStart(5, '0')}`;
        const off = times(amount, rate(text)) * 100_000n - amount * BigInt(digits);
        expect(off <= 50_000n && off >= -50_000n).toBe(true);
      }),
    );
  });
});

describe('divide', () => {
  it('mirrors at zero', () => {
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: 1n, max: 10n ** 6n }), (amount, by) => {
        expect(divide(-amount, by)).toBe(-divide(amount, by));
      }),
    );
  });
});

describe('withoutTax', () => {
  it.each([
    [11900n, '0.19', 10000n],
    [12000n, '0.2', 10000n],
    [100n, '0', 100n],
    [1n, '0.27', 1n],
  ])('%i with %s in it is %i without', (amount, tax, net) => {
    expect(withoutTax(amount, rate(tax))).toBe(net);
  });
});

describe('share', () => {
  it('gives parts which add up to the whole and none to weight zero', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1 });
    fc.assert(
      fc.property(amounts, weights, (amount, parts) => {
        const shared = share(amount, parts);
        if (sum(parts) > 0n) expect(sum(shared)).toBe(amount);
        parts.forEach((weight, at) => {
          if (weight === 0n) expect(shared[at]).toBe(0n);
        });
      }),
    );
  });
});
