import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAmounts, decimalsOf, formatMoney, timesQuantity } from '@/billing/money';

describe('money as people read it', () => {
  it.each([
    ['123456', 'USD', 'en', '$1,234.56'],
    ['7', 'USD', 'en', '$0.07'],
    ['-7', 'USD', 'en', '-$0.07'],
    ['0', 'EUR', 'en', '€0.00'],
    ['1235', 'JPY', 'en', '¥1,235'],
    ['1235', 'KRW', 'en', '₩1,235'],
    ['900719925474099312', 'USD', 'en', '$9,007,199,254,740,993.12'],
  ])('%s of %s in %s is %s', (amount, currency, locale, expected) => {
    expect(formatMoney(amount, currency, locale)).toBe(expected);
  });

  it.each(['HUF', 'COP', 'TWD'])('%s has hundredths, whatever Intl says', (currency) => {
    expect(formatMoney('123400', currency, 'en')).toMatch(/1,234\.00$/);
  });

  it.each(['JPY', 'KRW', 'VND', 'CLP'])('%s has none', (currency) => {
    expect(decimalsOf(currency)).toBe(0);
  });

  it.each([
    ['12.5', 'USD', '12.5 USD'],
    ['12', 'dollars', '12 dollars'],
  ])('shows %s %s as it came', (amount, currency, expected) => {
    expect(formatMoney(amount, currency, 'en')).toBe(expected);
  });
});

describe('reckoning with money', () => {
  it('adds exactly, in any order', () => {
    expect(addAmounts(['83765', '-4927'])).toBe('78838');
    expect(addAmounts([])).toBe('0');
    fc.assert(
      fc.property(fc.array(fc.bigInt()), (amounts) => {
        const sum = addAmounts(amounts.map(String));
        expect(sum).toBe(addAmounts(amounts.map(String).reverse()));
        expect(sum).toBe(amounts.reduce((total, amount) => total + amount, 0n).toString());
      }),
    );
  });

  it('multiplies by pieces as it adds them one by one', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat({ max: 100 }), (amount, quantity) => {
        const pieces = Array.from({ length: quantity }, () => String(amount));
        expect(timesQuantity(String(amount), quantity)).toBe(addAmounts(pieces));
      }),
    );
  });

  it('refuses what is no whole number', () => {
    expect(() => addAmounts(['1.5'])).toThrow(SyntaxError);
    expect(() => timesQuantity('many', 2)).toThrow(SyntaxError);
  });
});
