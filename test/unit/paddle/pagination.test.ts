import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAllPages } from '@/paddle/pagination';
import { type ApiServer, type Behaviour, json, startApi } from './api-server';

const base = 'https://sandbox-api.paddle.com';
const schema = v.array(v.object({ id: v.string() }));

let api: ApiServer;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

function page(id: string, more: boolean, next: unknown = `${base}/things?after=${id}`): Behaviour {
  const pagination = { per_page: 1, next, has_more: more, estimated_total: 3 };
  return json({ data: [{ id }], meta: { request_id: 'r', pagination } });
}

function all() {
  return readAllPages(api.client(), '/things', { schema, query: { status: 'active' } });
}

describe('readAllPages', () => {
  it('follows the cursor until there is no more, although next is always there', async () => {
    api.behave(page('a', true), page('b', true), page('c', false));
    expect(await all()).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    expect(api.arrivals.map(({ query }) => query)).toEqual([
      { status: 'active' },
      { status: 'active', after: 'a' },
      { status: 'active', after: 'b' },
    ]);
  });

  it.each([
    ['another origin', 'https://evil.test/things?after=a'],
    ['the other environment', 'https://api.paddle.com/things?after=a'],
    ['another scheme', 'http://sandbox-api.paddle.com/things?after=a'],
    ['no cursor', `${base}/things`],
    ['no address', 'things'],
    ['nothing', null],
  ])('asks no further when next names %s', async (_, next) => {
    api.behave(page('a', true, next));
    await expect(all()).rejects.toMatchObject({ kind: 'unexpected-answer' });
    expect(api.arrivals).toHaveLength(1);
  });

  it('stops at a cursor that comes again', async () => {
    api.behave(page('a', true), page('b', true), page('a', true));
    await expect(all()).rejects.toMatchObject({ kind: 'unexpected-answer' });
    expect(api.arrivals).toHaveLength(3);
  });

  it('says when the pages cannot be read, instead of ending early', async () => {
    api.behave(json({ data: [], meta: { request_id: 'r', pagination: { has_more: 'yes' } } }));
    await expect(all()).rejects.toMatchObject({ kind: 'unexpected-answer' });
  });
});
