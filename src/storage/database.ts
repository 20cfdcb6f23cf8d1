import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Activity } from './activity';
import { StorageError } from './write';

interface Schema extends DBSchema {
  activity: { key: number; value: Activity };
  /** By subscription. What is read is checked: another version may have written it. */
  journal: { key: string; value: { subscriptionId: string } };
}

export type Database = IDBPDatabase<Schema>;

/**
 * Opens the database for one use: a worker that is stopped leaves no connection in the way of an
 * upgrade. Throws a `StorageError`.
 */
export async function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await use(database);
  } catch {
    // The browser's own message can quote what was to be stored.
    throw new StorageError();
  } finally {
    database.close();
  }
}

async function open(): Promise<Database> {
  try {
    return await openDB<Schema>('portage', 1, {
      upgrade: (created) => {
        created.createObjectStore('activity', { autoIncrement: true });
        created.createObjectStore('journal', { keyPath: 'subscriptionId' });
      },
    });
  } catch {
    throw new StorageError();
  }
}
