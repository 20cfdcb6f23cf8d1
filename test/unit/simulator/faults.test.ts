import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../simulator/seed/people';
import { type Simulator, startSimulator } from '../../simulator/start';
import { ask } from './ask';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.control.reset());

const session = `/customers/${people.jane.id}/portal-sessions`;
const mint = () => ask(simulator, session, { method: 'POST' });

describe('scripted faults', () => {
  it.each([
    ['reset-before', 0],
    ['reset-after', 1],
    ['reset-mid-body', 1],
  ] as const)('%s cuts the connection with %i sessions made', async (kind, made) => {
    simulator.control.addFault({ action: { kind } });

    await expect(mint()).rejects.toThrow(/ECONNRESET|aborted|socket hang up/);
    expect(simulator.control.changes()).toHaveLength(made);
    expect(simulator.control.requests()).toMatchObject([{ fault: kind, status: null }]);
  });

  it.each([
    [{ kind: 'status', status: 429 }, 429, '60', 'too_many_requests'],
    [{ kind: 'status', status: 429, retryAfter: 7 }, 429, '7', 'too_many_requests'],
    [{ kind: 'status', status: 429, retryAfter: null }, 429, undefined, 'too_many_requests'],
    [{ kind: 'status', status: 503, body: 'html' }, 503, undefined, undefined],
    [{ kind: 'status', status: 540 }, 540, undefined, 'temporarily_unavailable'],
    [
      { kind: 'status', status: 409, code: 'subscription_locked_renewal' },
      409,
      undefined,
      'subscription_locked_renewal',
    ],
  ] as const)('answers %j', async (action, status, retryAfter, code) => {
    simulator.control.addFault({ action });
    const answer = await mint();

    expect(answer.status).toBe(status);
    expect(answer.headers['retry-after']).toBe(retryAfter);
    expect(answer.json.error?.code).toBe(code);
    expect(simulator.control.changes()).toEqual([]);
  });

  it('cuts JSON short, sends a wrong shape, and redirects', async () => {
    const { control } = simulator;
    control.addFault({ action: { kind: 'truncated-json' } });
    const cut = await ask(simulator, '/currencies');
    expect(() => JSON.parse(cut.text)).toThrow(SyntaxError);

    control.addFault({ action: { kind: 'wrong-shape', body: { data: 'no' } } });
    expect((await ask(simulator, '/currencies')).json).toEqual({ data: 'no' });

    control.addFault({ action: { kind: 'redirect', to: 'https://elsewhere.example/' } });
    const moved = await ask(simulator, '/currencies');
    expect([moved.status, moved.headers.location]).toEqual([302, 'https://elsewhere.example/']);
  });

  it('holds a request until it is released', async () => {
    const id = simulator.control.addFault({ action: { kind: 'hold' } });
    const answer = mint();
    await ask(simulator, '/currencies');
    expect(simulator.control.changes()).toEqual([]);

    simulator.control.release(id);
    expect((await answer).status).toBe(201);
  });

  it('commits first and answers late when the hold comes after', async () => {
    const id = simulator.control.addFault({ action: { kind: 'hold', when: 'after' } });
    const answer = mint();
    await expect.poll(() => simulator.control.changes()).toHaveLength(1);
    expect(simulator.control.requests()).toMatchObject([{ status: null }]);

    simulator.control.release(id);
    expect((await answer).status).toBe(201);
    expect(simulator.control.requests()).toMatchObject([{ status: 201 }]);
  });

  it('delays', async () => {
    simulator.control.addFault({ action: { kind: 'delay', milliseconds: 60 } });
    const before = performance.now();
    expect((await mint()).status).toBe(201);
    expect(performance.now() - before).toBeGreaterThanOrEqual(59);
  });

  it.each([
    [{ method: 'POST' }, [500, 200]],
    [{ path: '/currencies' }, [201, 200]],
    [{ path: /portal-sessions$/ }, [500, 200]],
    [{ path: /portal-sessions$/, method: 'get' }, [201, 200]],
    [{ host: 'api.paddle.com' }, [201, 200]],
    [{ host: 'sandbox-api.paddle.com' }, [500, 200]],
  ])('meets only what matches %o', async (match, [minted, read]) => {
    simulator.control.addFault({ match, action: { kind: 'status', status: 500 } });
    const first = await mint();
    const second = await ask(simulator, `/customers/${people.jane.id}`);
    expect([first.status, second.status]).toEqual([minted, read]);
  });

  it('happens as often as it was told to, then never again', async () => {
    simulator.control.addFault({ times: 2, action: { kind: 'status', status: 500 } });
    const statuses = [await mint(), await mint(), await mint()].map(({ status }) => status);
    expect(statuses).toEqual([500, 500, 201]);
  });
});
