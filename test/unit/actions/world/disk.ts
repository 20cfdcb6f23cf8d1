import type { JournalEntry } from '@/storage/journal';
import { StorageError } from '@/storage/write';
import type { VirtualTime } from './virtual-time';

/** `fails-yet-stored`: the browser says that it failed, and it lies on the disk all the same. */
export type DiskFault = 'none' | 'fails' | 'fails-yet-stored';

export interface Disk {
  stored(): JournalEntry | undefined;
  /** Every entry that ever lay on the disk, in its order. */
  readonly history: readonly JournalEntry[];
  read(): Promise<JournalEntry | undefined>;
  write(entry: JournalEntry): Promise<void>;
  change(id: string, change: (entry: JournalEntry) => JournalEntry): Promise<void>;
  heal(): void;
}

const takes = 3;

/** A disk that does one thing after the other, and goes on when the worker that asked has died. */
export function createDisk(time: VirtualTime, faults: readonly DiskFault[]): Disk {
  const history: JournalEntry[] = [];
  let coming = [...faults];
  let freeAt = 0;
  const turn = async <T>(work: (fault: DiskFault) => T): Promise<T> => {
    freeAt = Math.max(freeAt, time.now()) + takes;
    await time.pause(freeAt - time.now());
    return work(coming.shift() ?? 'none');
  };
  return {
    history,
    stored: () => history.at(-1),
    read: () =>
      turn((fault) => {
        if (fault !== 'none') throw new StorageError();
        return history.at(-1);
      }),
    write: (entry) =>
      turn((fault) => {
        if (fault !== 'fails') history.push(entry);
        if (fault !== 'none') throw new StorageError();
      }),
    change: (id, change) =>
      turn((fault) => {
        const last = history.at(-1);
        if (fault !== 'fails' && last?.id === id) history.push(change(last));
        if (fault !== 'none') throw new StorageError();
      }),
    heal() {
      coming = [];
    },
  };
}
