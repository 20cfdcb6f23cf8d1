import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKey } from '@/paddle/api-key';

const entity = 'apikey_01jkdpbhaz8e5j0rk1gq3t9wvx';
const sandbox = `pdl_sdbx_${entity}_abcDEF0123456789ghiJKL_Z9a`;
const live = sandbox.replace('sdbx', 'live');

describe('readKey', () => {
  it('reads the environment, the key’s own ID and a form for the screen', () => {
    expect(sandbox).toHaveLength(69);
    expect(readKey(sandbox)).toEqual({
      ok: true,
      key: {
        secret: sandbox,
        environment: 'sandbox',
        entityId: entity,
        redacted: 'pdl_sdbx_apikey_01jkdpbhaz****',
      },
    });
    expect(readKey(live)).toMatchObject({ ok: true, key: { environment: 'live' } });
  });

  it.each([
    ['spaces around it', `  ${sandbox}\t`],
    ['a line break in it', `${sandbox.slice(0, 40)}\r\n${sandbox.slice(40)}`],
    ['straight quotes', `"${sandbox}"`],
    ['curly quotes and a comma', `“${sandbox}”,`],
    ['backticks', `\`${sandbox}\``],
    ['Bearer', `Bearer ${sandbox}`],
    ['a whole header', `Authorization: Bearer ${sandbox}`],
    [
      'zero-width and bidi characters',
      `\u200b${sandbox.slice(0, 9)}\u2060${sandbox.slice(9)}\u202c\ufeff`,
    ],
    ['a no-break space', `\u00a0${sandbox}\u00a0`],
  ])('forgives %s', (_, pasted) => {
    expect(readKey(pasted)).toMatchObject({ ok: true, key: { secret: sandbox } });
  });

  it.each([
    ['', 'empty'],
    [' \n\u200b', 'empty'],
    ['""', 'empty'],
    ['live_7d279f61a3499fed520f7cd8c08', 'client-token'],
    ['test_7d279f61a3499fed520f7cd8c08', 'client-token'],
    ['pdl_ntfset_01gkdp21ckdhm5xzqbw6yx2ys6_yD3Lk4VbIeLX', 'webhook-secret'],
    ['ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab', 'legacy'],
    [sandbox.slice(0, 68), 'truncated'],
    [sandbox.slice(0, 16), 'truncated'],
    ['pdl_live', 'truncated'],
    ['pdl_live_apikey_01jkdpbhaz****', 'truncated'],
    [`${sandbox}x`, 'too-long'],
    [sandbox + sandbox, 'too-long'],
    [sandbox.replace('sdbx', 'test'), 'not-a-key'],
    [sandbox.toUpperCase(), 'not-a-key'],
    [sandbox.replace('_abcDEF', '-abcDEF'), 'not-a-key'],
    [sandbox.replace('01jkdpbhaz', '01JKDPBHAZ'), 'not-a-key'],
    ['sk_live_51H8abcdefghijklmnop', 'not-a-key'],
    ['jo@shop.test', 'not-a-key'],
    ['p', 'not-a-key'],
  ])('does not take %j: %s', (pasted, reason) => {
    expect(readKey(pasted)).toEqual({ ok: false, reason });
  });

  it('never takes what is not a whole key of 69 characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), (noise) => {
        const read = readKey(noise);
        return !read.ok || read.key.secret.length === 69;
      }),
    );
    fc.assert(
      fc.property(fc.nat(68), (cut) => !readKey(sandbox.slice(0, cut) + sandbox.slice(cut + 1)).ok),
    );
  });
});
