import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseId } from '@/detection/paddle-id';
import { customer, subscription, transaction } from './ids';

describe('parseId', () => {
  it.each([
    [subscription, 'subscription'],
    [customer, 'customer'],
    [transaction, 'transaction'],
  ])('takes %s as a %s', (text, kind) => {
    expect(parseId(text)).toEqual({ kind, value: text });
  });

  it.each([
    ['', 'nothing'],
    ['sub_', 'a bare prefix'],
    [subscription.slice(0, -1), 'one character short'],
    [`${subscription}a`, 'one character long'],
    [` ${subscription}`, 'a space before'],
    [`${subscription}\n`, 'a line end after'],
    [subscription.toUpperCase(), 'capitals'],
    [subscription.replace('_0', '_1'), 'a time far in the future'],
    [subscription.replace('_', '-'), 'a hyphen'],
    [subscription.replace('jq', 'j\u200b'), 'a character without width'],
    [subscription.replace('sub', 'pri'), 'a price'],
    [subscription.replace('sub', 'xsub'), 'a longer prefix'],
  ])('refuses %j: %s', (text) => {
    expect(parseId(text)).toBeUndefined();
  });

  it('gives back what it was given, letter for letter, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseId(text);
        expect(parsed === undefined || parsed.value === text).toBe(true);
      }),
    );
  });
});
