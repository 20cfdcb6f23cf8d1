import { browser } from 'wxt/browser';

/** The browser did not store it: the disk is full, the quota is used up, or the profile is broken. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor() {
    // The browser's own message can quote what was to be stored.
    super('the browser did not store it');
  }
}

/** Stores all of it or none. Throws a `StorageError`. */
export async function write(area: 'local' | 'session', items: Record<string, unknown>) {
  try {
    await browser.storage[area].set(items);
  } catch {
    throw new StorageError();
  }
}
