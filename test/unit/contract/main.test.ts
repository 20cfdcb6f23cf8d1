import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portage-contract-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function contract(...exchanges: object[]): { status: number | null; said: string } {
  const lines = exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`);
  if (lines.length > 0) writeFileSync(join(folder, 'run.jsonl'), lines.join(''));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      'test/contract/main.ts',
      'test/unit/contract/small-description.yaml',
      '--logs',
      folder,
    ],
    { encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

const good = {
  method: 'GET',
  path: '/cakes',
  query: '',
  requestBody: null,
  status: 200,
  answer: { data: [] },
  faulted: false,
};
const added = { ...good, path: '/currencies' };
const preflight = { ...good, method: 'OPTIONS', status: 405 };

it('says how many exchanges were checked and which additions were met', () => {
  expect(contract(good, added, preflight)).toEqual({
    status: 0,
    said: expect.stringContaining('2 exchanges checked, 1 additions of 2026: GET /currencies'),
  });
}, 30_000);

it('fails on a mismatch, told once with its count', () => {
  const wrong = { ...good, query: 'sort=up' };
  const { status, said } = contract(good, wrong, wrong);
  expect(status).toBe(1);
  expect(said).toContain(
    'GET /cakes (200): query sort: the description has no such parameter (2 times)',
  );
}, 30_000);

it('fails when there was nothing to check', () => {
  expect(contract().status).toBe(1);
}, 30_000);
