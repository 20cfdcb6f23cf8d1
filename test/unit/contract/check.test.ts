import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checker } from '../../contract/check';
import { readDescription } from '../../contract/description';
import type { Exchange } from '../../simulator/contract-log';

const check = checker(
  readDescription(fileURLToPath(new URL('small-description.yaml', import.meta.url))),
);

function exchange(change: Partial<Exchange> = {}): Exchange {
  return {
    at: '2026-11-22T12:00:00Z',
    host: 'shop.example',
    method: 'GET',
    path: '/cakes',
    query: '',
    requestBody: null,
    status: 200,
    answer: { data: [{ id: 'cake_1' }] },
    faulted: false,
    ...change,
  };
}

const cut: Partial<Exchange> = {
  method: 'POST',
  path: '/cakes/cake_1',
  status: 201,
  answer: { data: { id: 'cake_1' } },
};

describe('checker', () => {
  it.each<[string, Partial<Exchange>]>([
    ['a plain list', {}],
    ['a list in the query', { query: 'kind=apple,plum&most=9' }],
    ['a range', { query: 'baked_at%5BGTE%5D=2026-01-01' }],
    ['a body', { ...cut, requestBody: { slices: 2 } }],
    ['an error, by default', { status: 404, answer: { code: 'not_found' } }],
    ['an open object', { answer: { data: { id: 'cake_1', notes: { any: 'thing' } } } }],
    [
      'an addition of 2026',
      { answer: { data: { id: 'cake_1', urls: { view_subscription: 'x' } } } },
    ],
    ['a wrong answer that a fault made', { answer: { data: 7 }, faulted: true }],
  ])('accepts %s', (_, change) => {
    expect(check(exchange(change)).mismatches).toEqual([]);
  });

  it.each<[string, Partial<Exchange>, RegExp]>([
    ['an unknown operation', { path: '/pies' }, /no such operation/],
    ['a known path with another method', { method: 'DELETE' }, /no such operation/],
    ['an unknown parameter', { query: 'sort=up' }, /query sort: .*no such parameter/],
    ['a value outside the choices', { query: 'kind=apple,pear' }, /query kind: .*allowed values/],
    ['a number too large', { query: 'most=10' }, /query most: .*<= 9/],
    ['a number that is none', { query: 'most=all' }, /query most: .*integer/],
    ['a wrong body', { ...cut, requestBody: { slices: 0 } }, /body slices: .*>= 1/],
    [
      'an unknown field of a body',
      { ...cut, requestBody: { pieces: 1 } },
      /body pieces: .*no such/,
    ],
    ['a body where none belongs', { requestBody: {} }, /body: the description has none/],
    ['a field of the wrong form', { answer: { data: [{ id: '1' }] } }, /pattern/],
    ['a format', { answer: { data: { id: 'cake_1', link: 'no link' } } }, /format "uri"/],
    ['a missing field', { answer: {} }, /required property 'data'/],
    [
      'an unknown field',
      { answer: { data: [{ id: 'cake_1', icing: 1 }] } },
      /data\[\]\.icing: .*no such field/,
    ],
    ['a wrong error', { status: 500, answer: { message: 'x' } }, /required property 'code'/],
    ['a wrong request under a fault', { query: 'sort=up', faulted: true }, /query sort/],
  ])('finds %s', (_, change, mismatch) => {
    expect(check(exchange(change)).mismatches.join('\n')).toMatch(mismatch);
  });

  it('names the additions it met', () => {
    const data = { id: 'cake_1', urls: { view_subscription: 'https://x.example' } };
    expect(check(exchange({ answer: { data } })).additions).toEqual(['view_subscription']);
    expect(check(exchange({ path: '/currencies' })).additions).toEqual(['GET /currencies']);
    expect(check(exchange({ path: '/api-keys/apikey_1' })).additions).toEqual([
      'GET /api-keys/{api_key_id}',
    ]);
  });
});
