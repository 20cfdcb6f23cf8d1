import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '@/detection/find';
import { findingPatterns } from '@/detection/finding';
import { customer, subscription, transaction } from './ids';

const values = (text: string) => find(text).map(({ value }) => value);
const zeroWidth = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u2066'];

describe('find: IDs', () => {
  it.each([
    [subscription, [subscription]],
    [`My subscription ${subscription}, please.`, [subscription]],
    [`(${customer})`, [customer]],
    [`"${transaction}"`, [transaction]],
    [`${subscription}/${customer}`, [subscription, customer]],
    [`https://vendors.paddle.com/subscriptions-v2/${subscription}?tab=1`, [subscription]],
    [`https://safe.example/?url=https%3A%2F%2Fvendors.paddle.com%2F${customer}%3F`, [customer]],
    [`https://safe.example/?url=https%3a%2f%2fvendors.paddle.com%2f${customer}%3f`, [customer]],
    [`subscription_id=${subscription}&x`, [subscription]],
    [`定期購読${subscription}の件`, [subscription]],
    [`\u2068${subscription}\u2069`, [subscription]],
    [`**${subscription}**`, [subscription]],
  ])('finds those in %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    subscription.slice(0, -1),
    `${subscription}a`,
    `${subscription}A`,
    `${subscription}_`,
    `${subscription}é`,
    `x${subscription}`,
    `_${subscription}`,
    `é${subscription}`,
    subscription.toUpperCase(),
    subscription.replace('_0', '_1'),
    subscription.replace('sub', 'pri'),
    'sub_title sub_0 ctm_00 txn_01',
    'subscription_01jqz3n5p7r9s1t3v5w7x9y1z3',
  ])('finds none in %j', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each(zeroWidth)('finds none that is broken by %j, and the next one all the same', (broken) => {
    const text = `${subscription.slice(0, 9)}${broken}${subscription.slice(9)} ${customer}`;
    expect(values(text)).toEqual([customer]);
  });
});

describe('find: e-mail addresses', () => {
  it.each([
    ['maria.keller@example.com', ['maria.keller@example.com']],
    ['Maria Keller <maria@example.com>,', ['maria@example.com']],
    ['m.keller+billing@example.org.', ['m.keller+billing@example.org']],
    ["'o'brien@example.ie'", ["o'brien@example.ie"]],
    ['mailto:maria@example.com?subject=Help', ['maria@example.com']],
    ['https://x.example/?email=maria@example.com&y', ['maria@example.com']],
    ['(maria@example.com)', ['maria@example.com']],
    ['*maria@example.com*', ['maria@example.com']],
    ['a@example.com;b@example.com', ['a@example.com', 'b@example.com']],
    ['a@b.co.uk', ['a@b.co.uk']],
    ['a_b-c@sub.example-shop.com', ['a_b-c@sub.example-shop.com']],
    ['post@xn--mnchen-3ya.de', ['post@xn--mnchen-3ya.de']],
    ['post@example.xn--p1ai', ['post@example.xn--p1ai']],
    ['no-reply@example.com', ['no-reply@example.com']],
    ['somebody@email.com', ['somebody@email.com']],
    ['メールはmaria@example.comまで', ['maria@example.com']],
    ['Maria@Example.COM', ['Maria@Example.COM']],
    [`${'a'.repeat(64)}@example.com`, [`${'a'.repeat(64)}@example.com`]],
  ])('finds those in %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    '@',
    'maria@example',
    'maria@',
    '@example.com',
    'maria@@example.com',
    'a@b@example.com',
    'a..b@example.com',
    'a.@example.com',
    'jörg@example.com',
    'юлия@example.com',
    'maria@münchen.de',
    'maria@-example.com',
    'maria@example-.com',
    'maria@example.c',
    'maria@example.com.1',
    'maria@example.comé',
    'maria@example.com_x',
    'maria@127.0.0.1',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b.'.repeat(12)}com`,
    'logo@2x.png',
    'react@18.2.0',
    'image001.png@01D9A3B2.12345670',
    'https://name:password@example.com/',
    'https://name@example.com/',
    'prvs=1234=maria@example.com',
    '"quoted"@example.com',
    'maria\u200bkeller@example.com',
    'maria@example.com\u200bmore',
  ])('finds none in %j, whole or in part', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('find: invoice numbers', () => {
  it.each([
    ['invoice 325-10566', ['325-10566']],
    ['Invoice no. 325-10566?', ['325-10566']],
    ['INVOICE NUMBER: ABC-12345', ['ABC-12345']],
    ['Invoice #325-10566', ['325-10566']],
    ['Invoice (325-10566)', ['325-10566']],
    ['invoices 325-10566, 325-10567 and ABC-12345', ['325-10566', '325-10567', 'ABC-12345']],
    ['Rechnung Nr. 325-10566', ['325-10566']],
    ['Rechnungsnummer', []],
    ['facture n° 325-10566', ['325-10566']],
    ['factura número 325-10566', ['325-10566']],
    ['fattura n. 325-10566', ['325-10566']],
    ['fatura 325-10566', ['325-10566']],
    ['factuur 325-10566', ['325-10566']],
    ['faktura nr 325-10566', ['325-10566']],
    ['счёт № 325-10566', ['325-10566']],
    ['請求書番号：325-10566', ['325-10566']],
  ])('finds those in %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    '325-10566',
    'call 555-12345',
    'Phone: 555-1234, invoice to follow',
    'invoice from 555-12345',
    'invoice of 2026-11-23',
    'invoice 2026-11-23',
    'invoice 11-2026',
    'invoice 23-11-2026',
    'invoice 1-800-555-1234',
    'invoice 325-10566-7',
    'invoice x325-10566',
    'invoice 325-10566a',
    'invoice 325-10',
    'preinvoice 325-10566',
    'invoiced 325-10566',
    'invoice abc-def',
  ])('finds none in %j', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('find, always', () => {
  const pieces = fc.constantFrom(
    ...[subscription, customer, transaction, 'maria@example.com', 'invoice 325-10566'],
    ...[
      'sub_0',
      'ctm_',
      '_0',
      '@',
      '.',
      '-',
      '=',
      '%2F',
      ' ',
      '\n',
      'a',
      'Z',
      '9',
      'é',
      '語',
      '😀',
    ],
    ...zeroWidth,
  );
  const texts = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })))
    .map((all) => all.join(''));

  it('gives only what literally stands there, of the right form, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { kind, value, start, end } of find(text)) {
          expect(text.slice(start, end)).toBe(value);
          expect(value).toMatch(findingPatterns[kind]);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the IDs that a plain regular expression finds', () => {
    const letter = '\\w\\u00c0-\\u052f\\u1e00-\\u1fff';
    const plain = new RegExp(`(?<![${letter}])(?:ctm|sub|txn)_0[a-z0-9]{25}(?![${letter}])`, 'gu');
    const spaced = texts.map((text) => text.replaceAll('%', ' '));
    fc.assert(
      fc.property(spaced, (text) => {
        expect(
          values(text).filter((value) => /^..._0/.test(value) && !value.includes('@')),
        ).toEqual(text.match(plain) ?? []);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing in words, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-zäöüßéèñ',.:;!?-]{1,14}$/)), (words) => {
        expect(find(words.join(' '))).toEqual([]);
      }),
    );
  });

  it.each([
    ['a long word before an @', (n: number) => `${'a'.repeat(n)}@`],
    ['nothing but @', (n: number) => '@'.repeat(n)],
    ['a@a@a@', (n: number) => 'a@'.repeat(n / 2)],
    ['dots before an @', (n: number) => `${'a.'.repeat(n / 2)}@b.co`],
    ['quotes before an @', (n: number) => `${"'".repeat(n)}@b.co`],
    ['a domain without end', (n: number) => `a@${'b.'.repeat(n / 2)}`],
    ['beginnings of IDs', (n: number) => 'sub_0'.repeat(n / 5)],
    ['numbers with hyphens', (n: number) => 'AA-1234 '.repeat(n / 8)],
    ['numbers and hyphens', (n: number) => '1-'.repeat(n / 2)],
    ['names of invoices', (n: number) => `${'invoice '.repeat(n / 8)}325-10566`],
    ['equals signs', (n: number) => `${'=x'.repeat(n / 2)}@b.co`],
    ['beginnings of addresses', (n: number) => '://xxxxxxxxxxxxxxxx@'.repeat(n / 20)],
  ])('takes time in proportion to the text: %s', (_name, text) => {
    const [short, long] = [text(100_000), text(1_000_000)];
    find(short);
    expect(fastest(() => find(long)) / fastest(() => find(short))).toBeLessThan(60);
  });
});

/** The best of some runs in milliseconds, at least one hundredth: ten times the text is no square. */
function fastest(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.max(0.1, Math.min(...times));
}
