import type { Worker } from '@playwright/test';

declare const chrome: {
  storage: Record<'local' | 'session' | 'sync', { get(key: null): Promise<object> }>;
};

/** Everything the extension keeps, on disk and in memory, as one text. */
export async function dumpStorage(worker: Worker): Promise<string> {
  return worker.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const { local, session, sync } = chrome.storage;
    const kept: unknown[] = await Promise.all([local, session, sync].map((area) => area.get(null)));
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        kept.push(await settled(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      kept.push(
        name,
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      );
    }
    return JSON.stringify(kept);
  });
}
