import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnHost } from '@/detection/punycode';

it.each([
  ['xn--pypal-4ve.com', 'pаypal.com'],
  ['mail.xn--mnchen-3ya.de', 'mail.münchen.de'],
  ['XN--MNCHEN-3YA.de', 'mÜnchen.de'.toLowerCase()],
  ['xn--fsqu00a.xn--0zwm56d', '例子.测试'],
  ['example.com', 'example.com'],
  ['xn--.com', 'xn--.com'],
  ['xn--a!b.com', 'xn--a!b.com'],
  ['xn--99999999.com', 'xn--99999999.com'],
])('%s is drawn as %s', (host, drawn) => {
  expect(drawnHost(host).toLowerCase()).toBe(drawn);
});

it('is what Node makes of it, read backwards', () => {
  const word = fc.stringMatching(/^[a-zа-яα-ωäöüßぁ-ん一-龠]{1,10}$/u);
  fc.assert(
    fc.property(word, (label) => {
      const host = `${label}.test`;
      const ascii = domainToASCII(host);
      fc.pre(ascii.startsWith('xn--'));
      expect(domainToASCII(drawnHost(ascii))).toBe(ascii);
      expect(drawnHost(ascii)).not.toContain('xn--');
    }),
  );
});

it('never fails, whatever the label', () => {
  fc.assert(
    fc.property(fc.string(), (label) => {
      expect(typeof drawnHost(`xn--${label}`)).toBe('string');
    }),
  );
});
