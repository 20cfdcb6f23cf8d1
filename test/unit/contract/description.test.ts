import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fields, operations, parameters } from '../../contract/additions';
import { readDescription } from '../../contract/description';
import { readLog } from '../../contract/logs';
import { type Report, report } from '../../contract/report';
import type { Exchange } from '../../simulator/contract-log';
import { type Simulator, startSimulator } from '../../simulator/start';
import { ask } from '../simulator/ask';
import { everyQuestion } from '../simulator/every-endpoint';

/** Paddle's own description lies beside the project where it may be used, never inside it. */
const file = join(process.cwd(), '../shared/paddle-openapi.yaml');

const folder = mkdtempSync(join(tmpdir(), 'portage-contract-'));
const log = join(folder, 'log.jsonl');
let simulator: Simulator;
let exchanges: Exchange[];

beforeAll(async () => {
  simulator = await startSimulator({ contractLog: log });
  simulator.control.setRateLimit(null);
  for (const [path, question] of everyQuestion()) await ask(simulator, path, question);
  simulator.control.addFault({ action: { kind: 'wrong-shape' } });
  await ask(simulator, '/customers');
  simulator.control.addFault({ action: { kind: 'reset-after' } });
  await expect(ask(simulator, '/customers')).rejects.toThrow();
  exchanges = readLog(log);
}, 30_000);
afterAll(async () => {
  await simulator.stop();
  rmSync(folder, { recursive: true });
});

describe('the simulator against Paddle’s description', () => {
  let found: Report;
  beforeAll(() => {
    found = report(exchanges, readDescription(file));
  }, 30_000);

  it('asks and answers as described', () => {
    expect([...found.mismatches.keys()]).toEqual([]);
    expect(found.checked).toBe(exchanges.length);
  });

  it('needs every addition of the allow-list, and no other', () => {
    const allowed = [...operations, ...parameters, ...fields];
    expect(found.additions.map(({ name }) => name)).toEqual(allowed.map(({ name }) => name));
  });
});
