import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { path } from '@/paddle/path';

describe('path', () => {
  it('encodes every value', () => {
    expect(path`/customers/${'ctm_01'}/portal-sessions`).toBe('/customers/ctm_01/portal-sessions');
    expect(path`/customers/${'../x?a=b#c'}`).toBe('/customers/..%2Fx%3Fa%3Db%23c');
    expect(path`/a/${'%2e%2e'}/b`).toBe('/a/%252e%252e/b');
  });

  it.each(['', '.', '..'])('refuses %j, which leads elsewhere', (value) => {
    expect(() => path`/customers/${value}/x`).toThrow(TypeError);
  });

  it('never lets a value leave its segment', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, unit: 'grapheme' }), (value) => {
        const { pathname, search, hash } = new URL(path`/a/${value}/b`, 'https://api.paddle.com');
        return /^\/a\/[^/]+\/b$/.test(pathname) && search === '' && hash === '';
      }),
    );
  });
});
