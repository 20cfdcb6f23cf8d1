import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAlike, tricksOf } from '@/detection/look-alike';

describe('an address', () => {
  it.each([
    ['jane@paypal.test', []],
    ['Jane.Doe+billing@paypal.test', []],
    ['jane_doe-1@mail.paypal.test', []],
    ['jane@pаypal.test', ['mixed-scripts']],
    ['jаne@paypal.test', ['mixed-scripts']],
    ['jane@xn--pypal-4ve.test', ['punycode', 'mixed-scripts']],
    ['jane@xn--mnchen-3ya.test', ['punycode', 'foreign-letters']],
    ['jane@münchen.test', ['foreign-letters']],
    ['яна@почта.test', ['foreign-letters']],
    ['佐藤@さくら.test', ['foreign-letters']],
    ['jane\u200b@paypal.test', ['invisible']],
    ['jane@pay\u00adpal.test', ['invisible']],
    ['\u202etset.lapyap@enaj', ['invisible']],
    ['jane@pay\ufe0fpal.test', ['invisible']],
    ['jane@pay\u034fpal.test', ['invisible']],
    ['', []],
  ])('%j is suspicious for %j', (address, tricks) => {
    expect(tricksOf(address)).toEqual(tricks);
  });
});

describe('look-alikes', () => {
  const real = 'jane@paypal.test';
  it.each([
    'jane@pаypal.test',
    'jаnе@paypal.test',
    'jane@xn--pypal-4ve.test',
    'jane@paypa1.test',
    'jane@paypaI.test',
    'jane@pay\u200bpal.test',
    'jane@ｐaypal.test',
    'jáne@paypal.test',
    'ʝane@paypal.test'.replace('ʝ', 'ј'),
    'jane@pαypal.test',
    'JАNE@paypal.test',
  ])('%s passes for the real one', (address) => {
    expect(lookAlike(address, real)).toBe(true);
    expect(lookAlike(real, address)).toBe(true);
  });

  it.each([
    ['modern@corner.test', 'modem@comer.test'],
    ['w@wide.test', 'vv@vvide.test'],
    ['o0@x.test', '0o@x.test'],
  ])('%s passes for %s', (one, other) => expect(lookAlike(one, other)).toBe(true));

  it.each([
    real,
    'JANE@paypal.test',
    'jane+billing@paypal.test',
    'jane@paypal.example',
    'joan@paypal.test',
    'jane@pal.test',
    '',
  ])('%s does not', (address) => expect(lookAlike(address, real)).toBe(false));

  it('are never an address and itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(lookAlike(text, text)).toBe(false);
      }),
    );
  });
});
