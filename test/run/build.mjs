import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runQuietly } from './command.mjs';
import { Advice, say, sayDone } from './say.mjs';
import { requireRoot, root } from './set-up.mjs';

/** The production build for Chromium, unpacked. */
export const extensionPath = join(root, '.output', 'chrome-mv3');

const stamp = join(root, '.cache', 'built-from');

/** Builds the production extension unless the build at hand was made from exactly these sources. */
export async function buildIfStale() {
  const source = hashSources();
  if (existsSync(join(extensionPath, 'manifest.json')) && readStamp() === source) return;
  requireRoot();
  say('Building the extension …');
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const code = await runQuietly(process.execPath, [wxt, 'build'], { cwd: root });
  if (code !== 0) throw new Advice('The build failed: see above.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, source);
  sayDone('Extension built.');
}

function readStamp() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
}

function hashSources() {
  const hash = createHash('sha256');
  const paths = [
    'entrypoints',
    'src',
    'public',
    'wxt.config.ts',
    'tsconfig.json',
    'package-lock.json',
  ];
  for (const file of paths.flatMap((path) => listFiles(join(root, path)))) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
