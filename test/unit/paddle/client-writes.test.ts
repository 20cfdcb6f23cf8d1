import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBreaker } from '@/paddle/breaker';
import type { PaddleClient } from '@/paddle/client';
import { PaddleError } from '@/paddle/errors';
import { createRequestBudget } from '@/paddle/request-budget';
import {
  type ApiServer,
  type Behaviour,
  hang,
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

function write(client: PaddleClient) {
  return client.post('/things', { body: { a: 1 }, schema: list, permission: 'thing.write' });
}

async function failure(work: Promise<unknown>): Promise<PaddleError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PaddleError)) throw new Error(`not a PaddleError: ${String(error)}`);
  return error;
}

describe('a long Retry-After', () => {
  it.each([
    ['seconds', '60', 60_000],
    ['a date', new Date(1_700_000_090_000).toUTCString(), 90_000],
    ['nothing', undefined, 60_000],
    ['nonsense', 'soon', 60_000],
    ['a week', '604800', 3_600_000],
  ])('of %s is told, not waited for', async (_, header, wait) => {
    const headers = header === undefined ? {} : { 'Retry-After': header };
    api.behave(problem('too_many_requests', { status: 429, headers }));
    const now = 1_700_000_000_000;
    const error = await failure(write(api.client({ now: () => now })));
    expect(error).toMatchObject({ kind: 'rate-limited', retryAt: now + wait });
  });

  it('keeps the whole agent quiet until then', async () => {
    let now = 1_700_000_000_000;
    const clock = () => now;
    const budget = createRequestBudget(clock);
    api.behave(
      problem('too_many_requests', { status: 429, headers: { 'Retry-After': '60' } }),
      fine,
    );
    const [one, other] = [api.client({ budget, now: clock }), api.client({ budget, now: clock })];
    await failure(read(one));
    const error = await failure(read(other));
    expect(error).toMatchObject({ kind: 'rate-limited', retryAt: now + 60_000 });
    expect(api.arrivals).toHaveLength(1);
    now += 60_000;
    expect((await read(other)).data).toEqual([{ id: 'a' }]);
  });

  it('is not ours when it is the limit of a subscription', async () => {
    const code = 'subscription_immediate_charge_hour_limit_exceeded';
    api.behave(problem(code, { status: 429, headers: { 'Retry-After': '1800' } }), fine);
    const client = api.client();
    expect((await failure(write(client))).kind).toBe('charge-limit');
    expect((await read(client)).data).toEqual([{ id: 'a' }]);
  });
});

describe('a write', () => {
  it('carries its body as JSON', async () => {
    api.behave(fine);
    await write(api.client());
    const { method, headers, body } = api.arrivals[0] ?? fail();
    expect(method).toBe('POST');
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(body)).toEqual({ a: 1 });
  });

  const unknown: [string, Behaviour, string][] = [
    ['a reset', reset, 'unreachable'],
    ['a reset in the body', resetInBody, 'unreachable'],
    ['500', problem('internal_error', { status: 500, type: 'api_error' }), 'paddle-trouble'],
    [
      '503 with a short wait',
      text('', { status: 503, headers: { 'Retry-After': '0' } }),
      'paddle-trouble',
    ],
    [
      '429 with a short wait',
      problem('too_many_requests', { status: 429, headers: { 'Retry-After': '0' } }),
      'rate-limited',
    ],
    ['silence', hang, 'timeout'],
  ];
  it.each(unknown)('is sent once, whatever happens: %s', async (_, behaviour, kind) => {
    api.behave(behaviour, fine);
    const client = api.client({ timeouts: { read: 150, write: 150 } });
    expect((await failure(write(client))).kind).toBe(kind);
    expect(api.arrivals).toHaveLength(1);
  });

  it('makes what was read before stale', async () => {
    api.behave(fine);
    const client = api.client();
    const reading = () => client.get('/things', { schema: list, freshFor: 5_000 });
    await reading();
    await client.post('/links', { body: {}, schema: list, keepsReads: true });
    await reading();
    expect(api.arrivals).toHaveLength(2);
    await write(client);
    await reading();
    expect(api.arrivals).toHaveLength(4);
  });
});

describe('what is given up before it is sent', () => {
  it.each([
    { when: 'from the beginning', signal: () => AbortSignal.abort() },
    { when: 'while it waits', signal: () => AbortSignal.timeout(20) },
  ])('takes no turn of the budget ($when)', async ({ signal }) => {
    api.behave(fine);
    const budget = createRequestBudget(() => 0, { perMinute: 60, burst: 1, longestWait: 2_000 });
    const client = api.client({ budget });
    await write(client);
    const given = { body: {}, schema: list, signal: signal() };
    expect((await failure(client.patch('/things', given))).kind).toBe('aborted');
    expect(api.arrivals).toHaveLength(1);
    expect(budget.take()).toEqual({ granted: true, after: 1_000 });
  });
});

describe('the breaker', () => {
  it('leaves Paddle alone after five failed calls, then sends one probe', async () => {
    let now = 0;
    const client = api.client({ breaker: createBreaker(() => now) });
    api.behave(text('', { status: 500 }));
    for (let call = 0; call < 5; call += 1) await failure(write(client));
    expect(await failure(read(client))).toMatchObject({ kind: 'paddle-trouble', retryAt: 30_000 });
    expect(api.arrivals).toHaveLength(5);

    now = 30_000;
    api.behave(hang, fine);
    const probe = failure(client.get('/probe', { schema: list, signal: AbortSignal.timeout(200) }));
    expect((await failure(read(client))).kind).toBe('paddle-trouble');
    await probe;
    // The one who gave up hears of it a moment before the breaker does.
    await vi.waitFor(async () => expect((await read(client)).data).toEqual([{ id: 'a' }]));
    expect((await read(client)).data).toEqual([{ id: 'a' }]);
  });

  it('counts a read with all its tries as one failure', async () => {
    const client = api.client({ breaker: createBreaker(() => 0) });
    api.behave(text('', { status: 500 }));
    for (let call = 0; call < 5; call += 1)
      expect(await failure(read(client))).toMatchObject({ kind: 'paddle-trouble', status: 500 });
    expect(api.arrivals).toHaveLength(20);
    expect(await failure(read(client))).toMatchObject({ retryAt: 30_000 });
    expect(api.arrivals).toHaveLength(20);
  });

  it('forgets its failures when a retry is answered', async () => {
    const client = api.client({ breaker: createBreaker(() => 0) });
    for (let call = 0; call < 4; call += 1) {
      api.behave(text('', { status: 500 }), reset, fine);
      await read(client);
      api.behave(reset);
      await failure(write(client));
    }
    api.behave(fine);
    expect((await read(client)).data).toEqual([{ id: 'a' }]);
  });

  it('does not take what was given up, offline or held back for a failure', async () => {
    const client = api.client({ breaker: createBreaker(() => 0), isOnline: () => false });
    api.behave(reset);
    for (let call = 0; call < 6; call += 1)
      expect((await failure(write(client))).kind).toBe('offline');
  });
});

describe('the budget', () => {
  it('lets a burst through, then tells when to go on', async () => {
    api.behave(fine);
    const size = { perMinute: 2, burst: 3, longestWait: 2_000 };
    const client = api.client({ budget: createRequestBudget(() => 1_000, size) });
    for (let sent = 0; sent < 3; sent += 1) await write(client);
    const error = await failure(write(client));
    expect(error).toMatchObject({ kind: 'rate-limited', retryAt: 31_000 });
    expect(api.arrivals).toHaveLength(3);
  });
});

describe('an error', () => {
  it('says nothing of the key, an address or a query', async () => {
    const detail = `Key ${key} (Bearer ${key}) may not read jo@shop.test at https://x.test/a?token=pga_eyJ.a-b_c`;
    const errors = [{ field: 'email', message: 'jo@shop.test is taken' }];
    const behaviours = [
      problem('bad_request', { detail, errors }),
      text('', { status: 500 }),
      reset,
    ];
    for (const behaviour of behaviours) {
      api.behave(behaviour);
      const error = await failure(read(api.client(), { email: 'jo@shop.test' }));
      const all = [error.message, error.stack, JSON.stringify(error), String(error.cause)].join(
        '\n',
      );
      expect(all).not.toMatch(/canary|jo@|shop\.test|pga_eyJ|token=|email=/i);
    }
  });

  it('keeps what Paddle’s support asks for', async () => {
    api.behave(problem('forbidden', { status: 403, detail: 'not authorized' }));
    expect(await failure(write(api.client()))).toMatchObject({
      kind: 'permission-missing',
      code: 'forbidden',
      detail: 'not authorized',
      permission: 'thing.write',
      requestId: 'req-1',
      documentationUrl: 'https://developer.paddle.com/errors/shared/forbidden',
    });
    api.behave(text('<html>', { status: 500, headers: { 'Request-Id': 'req-2' } }));
    expect((await failure(write(api.client()))).requestId).toBe('req-2');
  });
});

function fail(): never {
  throw new Error('nothing arrived');
}
