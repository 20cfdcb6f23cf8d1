import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from './command.mjs';
import { requireNode } from './node-version.mjs';
import { Advice, say, sayDone } from './say.mjs';
import { requireWritable } from './writable.mjs';

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Makes the project runnable: a Node that is new enough, and the dependencies of the lockfile. */
export async function setUp() {
  requireNode();
  if (installed()) return;
  requireRoot();
  say('Installing dependencies (npm ci) …');
  const code = await runNpm(['ci', '--loglevel=error'], { cwd: root });
  if (code !== 0) {
    throw new Advice(
      'npm ci failed: see above. Check the network and the npm registry, then try again.',
    );
  }
  sayDone('Dependencies installed.');
}

/** Advice where nothing can be installed or built. */
export function requireRoot() {
  requireWritable(root, 'Copy the project to a folder of your own, and run it there.');
}

/** Whether node_modules holds what the lockfile asks for; optional packages differ by platform. */
function installed() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const present = readPackages(hidden);
  const wanted = Object.entries(readPackages(join(root, 'package-lock.json')));
  return wanted.every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.peer || present[path]?.version === entry.version,
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
