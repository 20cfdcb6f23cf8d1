import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, formatMoney } from '@/billing/money';
import { readAmount } from '@/billing/read-amount';

/** Source: Paddle's OpenAPI description, `currency_code`, with CLP and PEN of 4 March 2026. */
const currencies = [
  ...['USD', 'EUR', 'GBP', 'JPY', 'AUD', 'CAD', 'CHF', 'HKD', 'SGD', 'SEK', 'ARS', 'BRL'],
  ...['CNY', 'COP', 'CZK', 'DKK', 'HUF', 'ILS', 'INR', 'KRW', 'MXN', 'NOK', 'NZD', 'PLN'],
  ...['RUB', 'THB', 'TRY', 'TWD', 'UAH', 'VND', 'ZAR', 'CLP', 'PEN'],
];
const locales = [
  'en',
  'en-IN',
  'de',
  'de-CH',
  'fr',
  'es',
  'sv',
  'pl',
  'ja',
  'pt-BR',
  'hi',
  'ar-EG',
];

describe('an amount that people write', () => {
  it.each([
    ['$1,234.56', 'USD', 'en', '123456'],
    ['1234.5', 'USD', 'en', '123450'],
    ['-US$0.07', 'USD', 'en', '-7'],
    ['\u22121 234,50 kr', 'SEK', 'sv', '-123450'],
    ['1.234,56 €', 'EUR', 'de', '123456'],
    ['1.234', 'EUR', 'de', '123400'],
    ['12,34,567.00', 'INR', 'en-IN', '123456700'],
    ['¥1,235', 'JPY', 'ja', '1235'],
    ['１，２３５', 'JPY', 'ja', '1235'],
    ['HUF 1,234.00', 'HUF', 'en', '123400'],
    ['S/ 10.50', 'PEN', 'en', '1050'],
    ['10,50 kr.', 'DKK', 'de', '1050'],
  ])('%s in %s and %s', (text, currency, locale, expected) => {
    expect(readAmount(text, { decimals: decimalsOf(currency), locale })).toBe(expected);
  });

  it.each([
    ['', 'USD', 'en'],
    ['pro', 'USD', 'en'],
    ['1.234', 'USD', 'en'],
    ['1,23', 'USD', 'en'],
    ['1,2345', 'USD', 'en'],
    ['1.23', 'EUR', 'de'],
    ['1.5', 'JPY', 'en'],
    ['1.', 'USD', 'en'],
    ['.5', 'USD', 'en'],
    ['1.2.3', 'USD', 'en'],
    ['1-2', 'USD', 'en'],
    ['--1', 'USD', 'en'],
    ['1,,000', 'USD', 'en'],
  ])('%j is no amount in %s and %s', (text, currency, locale) => {
    expect(readAmount(text, { decimals: decimalsOf(currency), locale })).toBeNull();
  });

  it.each(currencies)('comes back as it was formatted in %s, in every language', (currency) => {
    const amount = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String);
    fc.assert(
      fc.property(amount, fc.constantFrom(...locales), (minor, locale) => {
        expect(
          readAmount(formatMoney(minor, currency, locale), {
            decimals: decimalsOf(currency),
            locale,
          }),
        ).toBe(minor);
      }),
    );
  });
});
