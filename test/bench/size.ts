import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { extensionPath } from '../run/build.mjs';
import type { Measure } from './measure';

/** In bytes. */
interface Size {
  name: string;
  size: number;
  sizeLimit: number;
}

/** What each context loads before it can do anything, in KiB, gzip: as `npm run size` has it. */
export function benchSize(): Measure[] {
  const root = join(extensionPath, '..', '..');
  const cli = join(root, 'node_modules', 'size-limit', 'bin.js');
  const { stdout } = spawnSync(process.execPath, [cli, '--json'], { cwd: root, encoding: 'utf8' });
  const sizes: Size[] = JSON.parse(stdout);
  return sizes.map(({ name, size, sizeLimit }) => ({
    name: `size in KiB: ${name}`,
    value: size / 1024,
    budget: sizeLimit / 1024,
  }));
}
