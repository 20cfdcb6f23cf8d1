import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { app } from './app';
import { certificate } from './certificate';
import { clock } from './clock';
import { connections } from './connections';
import { contractLog } from './contract-log';
import { type Control, control } from './control';
import { faults } from './faults';
import { hostResolverRules } from './hosts';
import { emptyLedger } from './ledger';
import { rateLimit } from './rate-limit';
import { type SeedName, seed } from './seed/seed';
import type { World } from './world';

export interface SimulatorOptions {
  seed?: SeedName;
  /** Any free one when left out. */
  port?: number;
  now?: () => Date;
  /** A JSONL file to which every request and its answer are appended, for `npm run contract`. */
  contractLog?: string;
}

export interface Simulator {
  port: number;
  /** For the browser's `--host-resolver-rules`. */
  hostResolverRules: string;
  control: Control;
  stop(): Promise<void>;
}

/** Paddle on loopback: both environments, API and customer portal, told apart by `Host`. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { seed: seedName = 'demo', port = 0 } = options;
  const time = clock(options.now ?? (() => new Date()));
  const world: World = {
    state: seed(seedName, time.now()),
    ledger: emptyLedger(),
    faults: faults(),
    rateLimit: rateLimit(),
    contractLog: options.contractLog === undefined ? null : contractLog(options.contractLog),
    clock: time,
    now: time.now,
  };
  const server = createServer(await certificate());
  const sockets = connections(server);
  const listener = getRequestListener(app(world, sockets).fetch);
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing));

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = portOf(server.address());
  return {
    port: bound,
    hostResolverRules: hostResolverRules(bound),
    control: control(world, seedName),
    stop() {
      world.faults.clear();
      return new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        sockets.destroyAll();
      });
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('Not listening on TCP');
  return address.port;
}
