import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IConfiguration, ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowed, broken, packages } from './broken-house';
import { readSources } from './read-sources';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const configPath = join(project, '.dependency-cruiser.cjs');
const cli = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config: IConfiguration = createRequire(import.meta.url)(configPath);
const rules = config.forbidden ?? [];

let house: string;
let violations: ICruiseResult['summary']['violations'];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'portage-house-'));
  build(house);
  violations = cruise(house).summary.violations;
}, 60_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the house plan', () => {
  it.each(rules.map(({ name, comment }) => ({ name, comment })))(
    'gives a reason for $name',
    ({ comment }) => {
      expect(comment).toMatch(/\w{3,}.*\.$/);
    },
  );

  it.each(rules.map(({ name }) => ({ name: name ?? '' })))(
    'is broken here once: $name',
    ({ name }) => {
      expect(Object.keys(broken)).toContain(name);
    },
  );

  it.each(Object.entries(broken))('%s fires', (rule, files) => {
    const from = violations.filter((violation) => violation.rule.name === rule);
    expect(from.map((violation) => violation.from)).toContain(Object.keys(files).at(0));
  });

  it('has every entrypoint under the rule of its one context', () => {
    const ofDoors = rules.filter(({ name }) => name?.startsWith('entrypoint-'));
    const doors = ofDoors.map(({ from }) => new RegExp(String(from.path)));
    const outside = readSources(['entrypoints'], /\.tsx?$/).filter(
      ({ path }) => doors.filter((door) => door.test(path)).length !== 1,
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.keys(allowed))('lets %s be', (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });
});

/** As `npm run architecture` does, in another folder. */
function cruise(folder: string): ICruiseResult {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cli, '--config', configPath, '--output-type', 'json', 'src', 'entrypoints', 'test'],
    { cwd: folder, encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function build(root: string): void {
  const files = Object.assign({}, ...Object.values(broken), allowed) as Record<string, string[]>;
  for (const [file, imports] of Object.entries(files)) {
    write(root, file, `${imports.join('\n')}\nexport const here = 1;\n`);
  }
  for (const name of packages) {
    write(root, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(root, `node_modules/${name}/index.js`, 'export const there = 1;\n');
  }
  const dependencies = Object.fromEntries(packages.map((name) => [name, '*']));
  const { 'dev-only': _, ...shipped } = dependencies;
  write(
    root,
    'package.json',
    JSON.stringify({ dependencies: shipped, devDependencies: { 'dev-only': '*' } }),
  );
  write(root, 'tsconfig.json', '{}');
  copyFileSync(
    join(project, '.dependency-cruiser.resolve.cjs'),
    join(root, '.dependency-cruiser.resolve.cjs'),
  );
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
