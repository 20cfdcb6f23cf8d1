import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveControl } from '../../simulator/control-server';
import { type Simulator, startSimulator } from '../../simulator/start';
import { ask } from './ask';

let simulator: Simulator;
let base: string;
beforeAll(async () => {
  simulator = await startSimulator();
  base = `http://127.0.0.1:${await serveControl(simulator.control)}/__control`;
});
afterAll(() => simulator.stop());

async function control(path: string, body?: object): Promise<unknown> {
  const answer = await fetch(base + path, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return answer.json();
}

it('scripts faults, shows the ledger and resets over HTTP', async () => {
  expect(
    await control('/faults', {
      match: { path: '/^.currencies$/' },
      action: { kind: 'status', status: 503 },
    }),
  ).toEqual({ id: 'fault-1' });
  expect((await ask(simulator, '/event-types')).status).toBe(200);
  expect((await ask(simulator, '/currencies')).status).toBe(503);
  expect(await control('/requests')).toMatchObject([
    { path: '/event-types' },
    { path: '/currencies', fault: 'status' },
  ]);

  await control('/reset', {});
  expect(await control('/requests')).toEqual([]);
  await control('/rate-limit', { perMinute: 0 });
  expect((await ask(simulator, '/currencies')).status).toBe(429);
});

it('is not reachable under the names of Paddle', async () => {
  simulator.control.reset();
  expect((await ask(simulator, '/__control/requests')).status).toBe(404);
});

it('says what is wrong with an order', async () => {
  expect(await control('/release', { id: 'fault-99' })).toEqual({ error: 'No fault fault-99' });
});
