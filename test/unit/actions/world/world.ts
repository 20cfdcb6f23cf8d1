import type { ChangeDesk } from '@/actions/change-desk';
import type { ItemRequest } from '@/billing/wire';
import type { ConfirmedChange } from '@/storage/journal';
import { promised } from './changes';
import { createDisk, type DiskFault } from './disk';
import { createPaddleAccount } from './paddle-account';
import { createVirtualTime } from './virtual-time';
import { createWire, type ReadFault, type SendFault } from './wire';
import { createLock, createWorker, type Kill, type Worker } from './worker';

export interface Faults {
  sends: readonly SendFault[];
  reads: readonly ReadFault[];
  disk: readonly DiskFault[];
}

/** A request that left a worker. */
export interface Sending {
  /** The confirmed change it is for; undefined when nobody confirmed any. */
  id: string | undefined;
  /** What lay on the disk as it left. */
  journaled: { id: string; state: string } | undefined;
  /** `updated_at` as this worker had read it last. */
  lastRead: string | undefined;
}

export const noFaults: Faults = { sends: [], reads: [], disk: [] };
const wallClockBegan = Date.parse('2026-05-10T12:00:00Z');

export type World = ReturnType<typeof createWorld>;

/** Everything around the protocol: time, clocks, disk, locks, workers, and Paddle with its ledger. */
export function createWorld(items: readonly ItemRequest[], faults: Partial<Faults> = {}) {
  const { sends, reads, disk: diskFaults } = { ...noFaults, ...faults };
  const time = createVirtualTime();
  const account = createPaddleAccount(time, items);
  const wire = createWire({ time, account }, { sends, reads });
  const disk = createDisk(time, diskFaults);
  const lock = createLock();
  const sendings: Sending[] = [];
  let clockIsOff = 0;

  /** The desk of one worker, for a change that the agent confirmed, or to find out about one. */
  function deskOf(worker: Worker, change?: ConfirmedChange): ChangeDesk {
    let lastRead: string | undefined;
    return {
      journal: {
        read: () => worker.call(() => disk.read()),
        write: (entry) => worker.call(() => disk.write(entry)),
        change: (id, change) => worker.call(() => disk.change(id, change)),
      },
      paddle: {
        async readSubscription() {
          const read = await worker.call(() => wire.readSubscription());
          lastRead = read.updated_at;
          return read;
        },
        readUpdateTransaction: () => worker.call(() => wire.readUpdateTransaction()),
        readTransaction: (id) => worker.call(() => wire.readTransaction(id)),
        readPromise: () => worker.call(() => wire.readPromise(change?.promised ?? promised)),
        sendUpdate: (intended) =>
          worker.call(() => {
            sendings.push({ id: change?.id, journaled: disk.stored(), lastRead });
            const onCut = (cut: () => void) => worker.onDeath(cut);
            return wire.send({ by: change?.id ?? 'nobody', items: intended.items, onCut });
          }),
      },
      alone: (work) => worker.call(() => lock.request(worker, work)),
      now: () => wallClockBegan + time.now() + clockIsOff,
      elapsed: () => time.now(),
      wait: (milliseconds) => worker.call(() => time.pause(milliseconds)),
    };
  }

  return {
    time,
    account,
    wire,
    disk,
    sendings,
    deskOf,
    startWorker: (kill: Kill | null = null) => createWorker(kill),
    moveClock: (milliseconds: number) => {
      clockIsOff += milliseconds;
    },
  };
}
