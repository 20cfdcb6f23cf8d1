import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaddleClient } from '@/paddle/client';
import { PaddleError } from '@/paddle/errors';
import {
  type ApiServer,
  type Behaviour,
  hang,
  hangInBody,
  json,
  key,
  problem,
  reset,
  resetInBody,
  startApi,
  text,
} from './api-server';

const list = v.array(v.object({ id: v.string() }));
const fine = json({ data: [{ id: 'a' }], meta: { request_id: 'req-9' } });

let api: ApiServer;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

function read(client: PaddleClient, query = {}) {
  return client.get('/things', { query, schema: list, permission: 'thing.read' });
}

async function failure(work: Promise<unknown>): Promise<PaddleError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PaddleError)) throw new Error(`not a PaddleError: ${String(error)}`);
  return error;
}

describe('a read', () => {
  it('carries the key, the version and nothing of the browser', async () => {
    api.behave(fine);
    const answer = await read(api.client(), {
      email: 'a+b@x.test',
      status: ['active', 'archived'],
      none: undefined,
    });
    expect(answer).toEqual({ data: [{ id: 'a' }], after: null, requestId: 'req-9' });
    const { method, path, query, headers } = api.arrivals[0] ?? fail();
    expect({ method, path, query }).toEqual({
      method: 'GET',
      path: '/things',
      query: { email: 'a+b@x.test', status: 'active,archived' },
    });
    expect(headers.authorization).toBe(`Bearer ${key}`);
    expect(headers['paddle-version']).toBe('1');
    expect(headers.referer).toBeUndefined();
    expect(headers.cookie).toBeUndefined();
  });

  it('goes out as a request that no cache, cookie, referrer or redirect has a part in', async () => {
    const sent: Request[] = [];
    const client = api.client({
      environment: 'live',
      fetch: async (request) => {
        sent.push(request);
        return Response.json({ data: [] });
      },
    });
    await read(client);
    const { url, credentials, cache, redirect, referrerPolicy } = sent[0] ?? fail();
    expect({ url, credentials, cache, redirect, referrerPolicy }).toEqual({
      url: 'https://api.paddle.com/things',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  });

  const passing: [string, Behaviour][] = [
    ['a connection that is reset', reset],
    ['a connection that is reset in the body', resetInBody],
    ['500', problem('internal_error', { status: 500, type: 'api_error' })],
    ['502 with a page', text('<html>Bad gateway', { status: 502 })],
    ['503', problem('service_unavailable', { status: 503, type: 'api_error' })],
    ['504 with an empty body', text('', { status: 504 })],
    ['540', problem('temporarily_unavailable', { status: 540, type: 'api_error' })],
    [
      '429 with a short wait',
      problem('too_many_requests', { status: 429, headers: { 'Retry-After': '0' } }),
    ],
  ];
  it.each(passing)('is tried again after %s', async (_, behaviour) => {
    api.behave(behaviour, behaviour, behaviour, fine);
    expect((await read(api.client())).data).toEqual([{ id: 'a' }]);
    expect(api.arrivals).toHaveLength(4);
  });

  it('is given up after four tries', async () => {
    api.behave(text('<html>', { status: 502 }));
    const error = await failure(read(api.client()));
    expect(error).toMatchObject({ kind: 'paddle-trouble', status: 502 });
    expect(api.arrivals).toHaveLength(4);
  });

  it('is still Paddle’s trouble when the browser then holds requests back', async () => {
    let tries = 0;
    const client = api.client({
      fetch: async () => {
        tries += 1;
        if (tries > 2) throw new TypeError('Failed to fetch');
        return new Response('<html>', { status: 503, headers: { 'Request-Id': 'req-5' } });
      },
    });
    const error = await failure(read(client));
    expect(error).toMatchObject({ kind: 'paddle-trouble', status: 503, requestId: 'req-5' });
    expect(tries).toBe(4);
  });

  it('waits as long as Retry-After says, when that is short', async () => {
    const short = { status: 429, headers: { 'Retry-After': '1' } };
    api.behave(problem('too_many_requests', short), fine);
    const before = performance.now();
    await read(api.client());
    expect(performance.now() - before).toBeGreaterThan(950);
  });

  const final: [string, Behaviour, Partial<PaddleError>][] = [
    ['404', problem('not_found', { status: 404 }), { kind: 'not-found' }],
    [
      '403',
      problem('forbidden', { status: 403 }),
      { kind: 'permission-missing', permission: 'thing.read' },
    ],
    [
      '429 that does not say how long',
      problem('too_many_requests', { status: 429 }),
      { kind: 'rate-limited' },
    ],
    ['429 with a page', text('<html>Slow down', { status: 429 }), { kind: 'rate-limited' }],
    ['403 for the key', problem('invalid_token', { status: 403 }), { kind: 'key-refused' }],
    ['501', problem('not_implemented', { status: 501 }), { kind: 'refused' }],
    [
      'a page instead of an answer',
      text('<html>Welcome to the hotel'),
      { kind: 'unexpected-answer' },
    ],
    ['half an answer', text('{"data":[{"id":"a"'), { kind: 'unexpected-answer' }],
    ['an empty answer', text(''), { kind: 'unexpected-answer' }],
    ['another shape', json({ data: [{ id: 7 }] }), { kind: 'unexpected-answer' }],
    ['no data', json({ meta: {} }), { kind: 'unexpected-answer' }],
    ['null', json(null), { kind: 'unexpected-answer' }],
  ];
  it.each(final)('is not tried again after %s', async (_, behaviour, expected) => {
    api.behave(behaviour, fine);
    expect(await failure(read(api.client()))).toMatchObject(expected);
    expect(api.arrivals).toHaveLength(1);
  });

  it('ends after its time, also in the body and between tries', async () => {
    const timeouts = { read: 80, write: 80 };
    for (const behaviour of [hang, hangInBody, text('', { status: 502 })]) {
      api.behave(behaviour);
      const client = api.client({ timeouts, firstDelay: 10_000 });
      expect((await failure(read(client))).kind).toBe('timeout');
    }
  });

  it('ends when the caller or the client is given up', async () => {
    api.behave(hang);
    for (const whose of ['caller', 'client']) {
      const giveUp = new AbortController();
      const client = api.client(whose === 'client' ? { signal: giveUp.signal } : {});
      const signal = whose === 'caller' ? giveUp.signal : undefined;
      const reading = failure(client.get('/things', { schema: list, signal }));
      giveUp.abort();
      expect((await reading).kind).toBe('aborted');
    }
  });

  it('never follows a redirect, so that the key goes nowhere else', async () => {
    const seen: unknown[] = [];
    const elsewhere = createServer((request, response) => {
      seen.push(request.headers);
      response.end('{"data":[]}');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as AddressInfo;
    for (const status of [301, 302, 307, 308]) {
      api.behave((response) => {
        response.writeHead(status, { Location: `http://127.0.0.1:${port}/` });
        response.end();
      });
      expect((await failure(read(api.client()))).kind).toBe('unreachable');
    }
    expect(seen).toEqual([]);
    await new Promise((resolve) => elsewhere.close(resolve));
  });

  it('says offline when the browser does, without trying again', async () => {
    api.behave(reset);
    expect((await failure(read(api.client({ isOnline: () => false })))).kind).toBe('offline');
    expect(api.arrivals).toHaveLength(1);
  });
});

function fail(): never {
  throw new Error('nothing arrived');
}
