import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personOf, samePerson } from '@/detection/same-person';

describe('two addresses', () => {
  it.each([
    ['maria@keller.test', 'maria@keller.test', 'same'],
    ['maria@keller.test', 'maria@KELLER.test', 'same'],
    [' maria@keller.test ', 'maria@keller.test', 'same'],
    ['Maria@keller.test', 'maria@keller.test', 'case'],
    ['maria+billing@keller.test', 'maria@keller.test', 'plus-tag'],
    ['maria+a@keller.test', 'MARIA+b@keller.test', 'plus-tag'],
    ['m.a.r.i.a@gmail.com', 'maria@gmail.com', 'dots'],
    ['maria@googlemail.com', 'maria@gmail.com', 'dots'],
    ['m.aria+x@googlemail.com', 'maria@gmail.com', 'dots'],
    ['maria+x@gmail.com', 'maria@gmail.com', 'plus-tag'],
  ])('%s and %s: %s', (one, other, sameness) => {
    expect(samePerson(one, other)).toBe(sameness);
    expect(samePerson(other, one)).toBe(sameness);
  });

  it.each([
    ['maria@keller.test', 'maria@kellner.test'],
    ['m.aria@keller.test', 'maria@keller.test'],
    ['maria@mail.keller.test', 'maria@keller.test'],
    ['maria@gmail.com.evil.test', 'maria@gmail.com'],
    ['maria@gmail.com', 'maria@gmail.org'],
    ['+maria@keller.test', '+anna@keller.test'],
    ['maria-billing@keller.test', 'maria@keller.test'],
    ['mаria@keller.test', 'maria@keller.test'],
    ['maria@keller.test@evil.test', 'maria@keller.test'],
    ['maria\u200b@keller.test', 'maria@keller.test'],
    ['maria@\u212aeller.test', 'maria@keller.test'],
    ['mar\u0130a@keller.test', 'maria@keller.test'],
    ['maria', 'maria@keller.test'],
    ['', ''],
    ['', 'maria@keller.test'],
  ])('%s and %s are two people’s', (one, other) => {
    expect(samePerson(one, other)).toBe('different');
  });

  const name = fc.stringMatching(/^[a-z0-9]([a-z0-9.]{0,8}[a-z0-9])?$/);
  const domain = fc.constantFrom('keller.test', 'gmail.com', 'googlemail.com', 'mail.keller.test');
  const address = fc
    .tuple(name, fc.constantFrom('', '+billing', '+a.b'), domain)
    .map(([local, tag, host]) => `${local}${tag}@${host}`);

  it('are one person’s in both directions, and exactly where their person is one', () => {
    fc.assert(
      fc.property(address, address, (one, other) => {
        expect(samePerson(one, other)).toBe(samePerson(other, one));
        expect(samePerson(one, other) !== 'different').toBe(personOf(one) === personOf(other));
      }),
    );
  });

  it('of two domains are never one person’s, but for Gmail’s two', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(samePerson(`${one}@keller.test`, `${other}@gmail.com`)).toBe('different');
      }),
    );
  });

  it('with a tag are the person’s without it', () => {
    fc.assert(
      fc.property(name, name, (local, tag) => {
        expect(samePerson(`${local}+${tag}@keller.test`, `${local}@keller.test`)).toBe('plus-tag');
      }),
    );
  });
});
