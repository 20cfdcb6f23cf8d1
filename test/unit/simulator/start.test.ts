import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keyId, keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { type Simulator, startSimulator } from '../../simulator/start';
import { ask } from './ask';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.control.reset());

describe('startSimulator', () => {
  it('maps the four host names of Paddle to its port, and nothing else', () => {
    expect(simulator.hostResolverRules.split(', ').sort()).toEqual([
      `MAP api.paddle.com:443 127.0.0.1:${simulator.port}`,
      `MAP customer-portal.paddle.com:443 127.0.0.1:${simulator.port}`,
      `MAP sandbox-api.paddle.com:443 127.0.0.1:${simulator.port}`,
      `MAP sandbox-customer-portal.paddle.com:443 127.0.0.1:${simulator.port}`,
    ]);
  });

  it('turns other hosts away and remembers them apart', async () => {
    const answer = await ask(simulator, '/customers', { host: 'evil.example' });

    expect(answer.status).toBe(421);
    expect(simulator.control.strangers()).toMatchObject([{ host: 'evil.example' }]);
    expect(simulator.control.requests()).toEqual([]);
  });

  it('writes down what was asked, with the key known by its entity ID only', async () => {
    await ask(simulator, `/customers?email=${encodeURIComponent(people.plusAddress.email)}`);

    expect(simulator.control.requests()).toMatchObject([
      {
        host: 'sandbox-api.paddle.com',
        method: 'GET',
        path: '/customers',
        query: { email: people.plusAddress.email },
        status: 200,
        clientIp: '127.0.0.1',
        headers: { authorization: `Bearer ${keyId(keys.sandbox)}` },
      },
    ]);
    expect(JSON.stringify(simulator.control.requests())).not.toContain(keys.sandbox);
  });

  it('forgets state, ledgers, faults and counted requests on reset', async () => {
    const { control } = simulator;
    control.addFault({ action: { kind: 'status', status: 500 } });
    control.setRateLimit(1);
    await ask(simulator, '/currencies', { host: 'evil.example' });
    await ask(simulator, `/customers/${people.jane.id}/portal-sessions`, { method: 'POST' });
    control.state.accounts.clear();

    control.reset();

    expect([control.requests(), control.strangers(), control.changes()]).toEqual([[], [], []]);
    expect((await ask(simulator, '/event-types')).status).toBe(200);
    expect((await ask(simulator, `/customers/${people.jane.id}`)).status).toBe(200);
  });

  it('keeps every portal token ever made, across resets', async () => {
    const before = simulator.control.portalTokens().length;
    await ask(simulator, `/customers/${people.jane.id}/portal-sessions`, { method: 'POST' });
    simulator.control.reset();

    expect(simulator.control.portalTokens()).toHaveLength(before + 1);
  });
});
