import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCaller, readOwnKey } from '@/paddle/caller';
import { type ApiServer, json, problem, startApi, text } from './api-server';

let api: ApiServer;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

function root(caller: unknown, environment = 'sandbox') {
  const about = { name: 'Paddle', version: 1, environment, documentation_url: 'x' };
  return json({ data: { api: about, caller }, meta: { request_id: 'r' } });
}

describe('readCaller', () => {
  it('reads the environment and the permissions', async () => {
    const permissions = ['customer.read', 'entity_of_tomorrow.write'];
    api.behave(root({ auth_type: 'api_key', account: { id: 'x' }, permissions }));
    expect(await readCaller(api.client())).toEqual({ environment: 'sandbox', permissions });
    expect(api.arrivals[0]?.path).toBe('/');
    api.behave(root({ account: 'x', permissions: [] }, 'production'));
    expect(await readCaller(api.client())).toEqual({ environment: 'live', permissions: [] });
  });

  it.each([[{ auth_type: null, account: null, permissions: [] }], [{ permissions: [] }], [null]])(
    'refuses a caller without an account: %j',
    async (caller) => {
      api.behave(root(caller));
      await expect(readCaller(api.client())).rejects.toMatchObject({ kind: 'key-refused' });
      expect(api.arrivals).toHaveLength(1);
    },
  );

  it.each(['not_found', 'invalid_url', 'method_not_allowed'])(
    'asks for the event types where the root is %s',
    async (code) => {
      api.behave(problem(code, { status: 404 }), json({ data: [{ name: 'x' }] }));
      expect(await readCaller(api.client())).toEqual({ environment: null, permissions: null });
      expect(api.arrivals.map(({ path }) => path)).toEqual(['/', '/event-types']);
    },
  );

  it('does not take a bad key for an old API', async () => {
    api.behave(problem('invalid_token', { status: 403 }));
    await expect(readCaller(api.client())).rejects.toMatchObject({ kind: 'key-refused' });
    expect(api.arrivals).toHaveLength(1);
    api.behave(problem('not_found', { status: 404 }), problem('invalid_token', { status: 403 }));
    await expect(readCaller(api.client())).rejects.toMatchObject({ kind: 'key-refused' });
  });
});

describe('readOwnKey', () => {
  it('reads when the key expires', async () => {
    const expires_at = '2027-01-01T00:00:00.123456Z';
    api.behave(json({ data: { id: 'x', name: 'Desk', status: 'active', expires_at } }));
    expect(await readOwnKey(api.client(), 'apikey_01')).toEqual({
      name: 'Desk',
      status: 'active',
      expiresAt: expires_at,
      permissions: null,
    });
    expect(api.arrivals[0]?.path).toBe('/api-keys/apikey_01');
  });

  it.each(['forbidden', 'not_found', 'invalid_url', 'not_implemented'])(
    'answers null where Paddle answers %s',
    async (code) => {
      api.behave(problem(code, { status: 403 }));
      expect(await readOwnKey(api.client(), 'apikey_01')).toBeNull();
    },
  );

  it('does not hide trouble', async () => {
    api.behave(text('<html>', { status: 502 }));
    await expect(readOwnKey(api.client(), 'apikey_01')).rejects.toMatchObject({
      kind: 'paddle-trouble',
    });
    api.behave(problem('invalid_token', { status: 403 }));
    await expect(readOwnKey(api.client(), 'apikey_01')).rejects.toMatchObject({
      kind: 'key-refused',
    });
  });
});
