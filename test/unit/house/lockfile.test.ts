import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  version?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const lockfile: { packages: Record<string, Entry> } = JSON.parse(
  readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
);
const { packages } = lockfile;

describe('the lockfile', () => {
  /**
   * npm drops the packages of other platforms from a lockfile when its registry does not have them,
   * and then `npm ci` refuses it everywhere: https://github.com/npm/cli/issues/4828
   */
  it('names the binaries of every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => find(path, name) === undefined),
    );
    expect(missing).toEqual([]);
  });

  it('has a checksum for every package', () => {
    const without = Object.entries(packages).filter(
      ([path, { integrity }]) => path !== '' && integrity === undefined,
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('holds exact versions of what package.json asks for', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    );
    const wanted: [string, string][] = Object.entries({ ...dependencies, ...devDependencies });
    const other = wanted.filter(
      ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });
});

/** As Node looks: beside the package that asks, then outwards. */
function find(from: string, name: string): Entry | undefined {
  const here = packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`];
  if (here || from === '') return here;
  return find(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}
