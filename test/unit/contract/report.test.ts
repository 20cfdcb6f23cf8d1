import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLog } from '../../contract/logs';
import type { Exchange } from '../../simulator/contract-log';
import { keys } from '../../simulator/seed/keys';
import { type Simulator, startSimulator } from '../../simulator/start';
import { ask } from '../simulator/ask';
import { everyQuestion } from '../simulator/every-endpoint';

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

describe('the contract log', () => {
  it('has a line for every request', () => {
    expect(exchanges).toHaveLength(everyQuestion().length + 2);
    expect(exchanges.filter(({ faulted }) => faulted)).toHaveLength(2);
  });

  it('holds no key and no portal token', () => {
    const text = readFileSync(log, 'utf8');
    for (const secret of [...Object.values(keys), ...simulator.control.portalTokens()]) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain('token=pga_redacted');
  });
});
