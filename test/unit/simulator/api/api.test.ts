import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../../simulator/seed/keys';
import { people } from '../../../simulator/seed/people';
import { type Simulator, startSimulator } from '../../../simulator/start';
import { ask } from '../ask';

let simulator: Simulator;
let time = new Date('2026-11-22T12:00:00Z');
beforeAll(async () => {
  simulator = await startSimulator({ now: () => time });
});
afterAll(() => simulator.stop());
beforeEach(() => {
  time = new Date('2026-11-22T12:00:00Z');
  simulator.control.reset();
});

const live = 'api.paddle.com';

describe('keys', () => {
  it.each([
    ['no key', { key: null }, 'authentication_missing'],
    [
      'another scheme',
      { key: null, headers: { authorization: 'Basic x' } },
      'authentication_malformed',
    ],
    ['an unknown key', { key: keys.unknown }, 'invalid_token'],
    ['an expired key', { key: keys.expired }, 'invalid_token'],
    ['a revoked key', { key: keys.revoked }, 'invalid_token'],
    ['a sandbox key on live', { key: keys.sandbox, host: live }, 'invalid_token'],
    ['a live key on sandbox', { key: keys.live }, 'invalid_token'],
    ['a webhook secret', { key: keys.webhookSecret }, 'invalid_token'],
    ['a client-side token', { key: keys.clientToken }, 'invalid_client_token'],
    ['a key without the permission', { key: keys.noCustomers }, 'forbidden'],
  ])('refuses %s with 403', async (_, question, code) => {
    const answer = await ask(simulator, '/customers', question);

    expect(answer.status).toBe(403);
    expect(answer.json.error).toMatchObject({
      type: 'request_error',
      code,
      documentation_url: `https://developer.paddle.com/errors/shared/${code}`,
    });
    expect(answer.json.meta?.request_id).toBe(answer.headers['request-id']);
  });

  it('expires a key when its time comes', async () => {
    time = new Date(time.getTime() + 8 * 86_400_000);
    expect((await ask(simulator, '/event-types', { key: keys.expiringSoon })).status).toBe(200);
    time = new Date(time.getTime() + 2 * 86_400_000);
    expect((await ask(simulator, '/event-types', { key: keys.expiringSoon })).status).toBe(403);
  });
});

describe('the API root', () => {
  it.each([
    ['sandbox-api.paddle.com', keys.sandbox, 'sandbox', 'Acme'],
    [live, keys.live, 'production', 'Acme'],
    ['sandbox-api.paddle.com', keys.secondBrandSandbox, 'sandbox', 'Harbour Notes'],
  ])('says at %s who calls', async (host, key, environment, name) => {
    const answer = await ask(simulator, '/', { host, key });

    expect(answer.json.data).toMatchObject({
      api: { environment },
      caller: { auth_type: 'api_key', account: { name } },
    });
  });

  it('answers without a key, with nobody as the caller', async () => {
    const answer = await ask(simulator, '/', { key: null });

    expect(answer.status).toBe(200);
    expect(answer.json.data).toMatchObject({
      caller: { auth_type: null, account: null, permissions: [] },
    });
  });
});

describe('permissions', () => {
  const jane = people.jane;
  it.each([
    [keys.noSubscriptions, `/subscriptions/${jane.subscriptionId}`, 403],
    [keys.noCustomers, `/subscriptions/${jane.subscriptionId}`, 200],
    [keys.noCustomers, `/transactions/${jane.transactionId}`, 200],
    [keys.noCustomers, `/transactions/${jane.transactionId}?include=customer`, 403],
    [keys.readOnly, `/customers/${jane.id}/businesses`, 403],
    [keys.overPowered, `/customers/${jane.id}/businesses`, 200],
    [keys.legacy, `/customers/${jane.id}/businesses`, 200],
  ])('with key %# asks %s', async (key, path, status) => {
    expect((await ask(simulator, path, { key })).status).toBe(status);
  });

  it('lets write include read', async () => {
    const [account] = simulator.control.state.accounts.values();
    const key = account?.keys.get(keys.readOnly);
    if (key) key.entity.permissions = ['customer.write'];

    expect((await ask(simulator, '/customers', { key: keys.readOnly })).status).toBe(200);
  });

  it('lets a key read itself and no other', async () => {
    const own = `/api-keys/apikey_${keys.readOnly.slice(16, 42)}`;
    expect((await ask(simulator, own, { key: keys.readOnly })).json.data).toMatchObject({
      status: 'active',
      key: expect.stringMatching(/^[a-z\d_]*\*{4}$/),
    });
    expect((await ask(simulator, own, { key: keys.sandbox })).status).toBe(403);
    expect((await ask(simulator, own, { key: keys.overPowered })).status).toBe(200);
  });
});

describe('requests that are not right', () => {
  const session = `/customers/${people.jane.id}/portal-sessions`;
  it.each([
    ['an unknown path', '/nothing', {}, 404, 'invalid_url'],
    ['an unknown ID', `/customers/${people.liveOnly.id}`, {}, 404, 'not_found'],
    ['another method', '/customers', { method: 'DELETE' }, 405, 'method_not_allowed'],
    ['a preflight', '/customers', { method: 'OPTIONS' }, 405, 'method_not_allowed'],
    ['another version', '/customers', { headers: { 'Paddle-Version': '2' } }, 400, 'bad_request'],
    ['an unknown parameter', '/customers?mail=x', {}, 400, 'bad_request'],
    ['an unknown status', '/subscriptions?status=gone', {}, 400, 'bad_request'],
    ['a long search', `/customers?search=${'x'.repeat(101)}`, {}, 400, 'bad_request'],
    ['a page of nothing', '/customers?per_page=0', {}, 400, 'bad_request'],
    ['an unknown include', `/prices?include=prices`, {}, 400, 'bad_request'],
    ['a list as the body', session, { method: 'POST', body: [] }, 400, 'bad_request'],
    ['an unknown field', session, { method: 'POST', body: { subs: [] } }, 400, 'bad_request'],
    [
      'a body that is no JSON',
      session,
      { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } },
      415,
      'unsupported_media_type',
    ],
  ])('refuses %s', async (_, path, question, status, code) => {
    const answer = await ask(simulator, path, question);
    expect([answer.status, answer.json.error?.code]).toEqual([status, code]);
  });

  it('names the fields at fault', async () => {
    const answer = await ask(simulator, '/customers?status=gone&mail=x');
    expect(answer.json.error?.errors?.map(({ field }) => field)).toEqual(['status', 'mail']);
  });

  it('sends no CORS header, not even to a preflight', async () => {
    const headers = { origin: 'https://helpdesk.example' };
    for (const method of ['GET', 'OPTIONS']) {
      const answer = await ask(simulator, '/customers', { method, headers });
      expect(
        Object.keys(answer.headers).filter((name) => name.startsWith('access-control')),
      ).toEqual([]);
    }
  });
});

describe('the rate limit', () => {
  it('blocks the address for 60 seconds after 240 requests in a minute, whatever the key', async () => {
    for (let count = 0; count < 240; count += 1) {
      const key = count % 2 === 0 ? keys.sandbox : keys.secondBrandSandbox;
      expect((await ask(simulator, '/currencies', { key })).status).toBe(200);
    }
    const refused = await ask(simulator, '/currencies');
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60']);
    expect(refused.json.error?.code).toBe('too_many_requests');

    time = new Date(time.getTime() + 45_000);
    expect((await ask(simulator, '/currencies')).headers['retry-after']).toBe('15');
    time = new Date(time.getTime() + 15_000);
    expect((await ask(simulator, '/currencies')).status).toBe(200);
  });

  it('can be switched off', async () => {
    simulator.control.setRateLimit(1);
    await ask(simulator, '/currencies');
    expect((await ask(simulator, '/currencies')).status).toBe(429);
    simulator.control.setRateLimit(null);
    expect((await ask(simulator, '/currencies')).status).toBe(200);
  });
});
