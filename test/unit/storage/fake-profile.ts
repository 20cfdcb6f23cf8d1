import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A browser profile without anything in it, with the locks that Node does not have. */
export function emptyProfile(): void {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: createLocks() });
}

/** All that lies on the disk, as text, so that a secret can be searched for in it. */
export async function onDisk(): Promise<string> {
  const { local, sync } = fakeBrowser.storage;
  return JSON.stringify([await local.get(null), await sync.get(null)]);
}

/** Every form in which a secret could have been written down. */
export function formsOf(secret: string): string[] {
  const reversed = [...secret].reverse().join('');
  return [
    secret,
    reversed,
    btoa(secret).replace(/=+$/, ''),
    Buffer.from(secret).toString('hex'),
    JSON.stringify([...Buffer.from(secret)]).slice(1, -1),
    encodeURIComponent(secret),
  ];
}

/** The Web Locks API as far as it is used: exclusive locks, first come, first served. */
function createLocks() {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const before = queues.get(name) ?? Promise.resolve();
      const mine = before.then(work, work);
      queues.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}
