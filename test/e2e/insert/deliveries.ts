import type { Page } from '@playwright/test';

/** What the log of this computer says of the links that were made; read in a page of the extension. */
export function deliveries(own: Page): Promise<string[]> {
  return own.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('portage'));
    const log = database.transaction('activity').objectStore('activity');
    const entries: { surface: string; target: string; delivered: string }[] = await settled(
      log.getAll(),
    );
    database.close();
    return entries.map(
      ({ surface, target, delivered }) => `${surface}: ${target} to the ${delivered}`,
    );
  });
}
