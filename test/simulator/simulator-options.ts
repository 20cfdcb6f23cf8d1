import { readOptions } from '../run/read-options.mjs';
import { Advice } from '../run/say.mjs';
import type { SeedName } from './seed/seed';

const usage = `Usage: npm run simulator [-- --port NUMBER] [-- --seed demo|large] [-- --contract-log FILE]`;

/** What `npm run simulator` was asked for; advice on what it does not know. */
export function simulatorOptions(args: string[]): {
  port: number;
  seed: SeedName;
  contractLog: string | undefined;
} {
  const options = {
    port: { type: 'string', default: '8443' },
    seed: { type: 'string', default: 'demo' },
    'contract-log': { type: 'string' },
  } as const;
  const { port, seed, 'contract-log': contractLog } = readOptions(args, options, usage);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Advice(`${port} is no port.\n${usage}`);
  }
  if (seed !== 'demo' && seed !== 'large') throw new Advice(`There is no seed ${seed}.\n${usage}`);
  return { port: Number(port), seed, contractLog };
}
