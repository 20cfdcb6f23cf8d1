import { withDatabase } from './database';

/**
 * Something that Portage did for the agent. A log of this computer: never a link, a key or an
 * e-mail address.
 */
export interface Activity {
  /** Milliseconds since the epoch. */
  at: number;
  accountId: string;
  accountName: string;
  environment: 'sandbox' | 'live';
  customerId: string;
  subscriptionId?: string;
  action: 'portal-link';
  /** The page that the link opens, in Paddle's words, or `sign-in-address`. */
  target: string;
  surface: 'popup' | 'panel' | 'menu' | 'command';
  delivered: 'clipboard' | 'tab' | 'reply';
  /** `done`, or the kind of what went wrong. */
  outcome: string;
}

export interface ActivityPage {
  /** Newest first. */
  entries: (Activity & { id: number })[];
  /** Where the next page starts, null at the end. */
  before: number | null;
}

const most = 5_000;

/** Adds to the log; of more than 5,000 entries the oldest go. */
export async function recordActivity(entry: Activity): Promise<void> {
  await withDatabase(async (database) => {
    const { store, done } = database.transaction('activity', 'readwrite');
    await store.add(entry);
    const surplus = (await store.count()) - most;
    const oldest = surplus > 0 ? await store.getAllKeys(null, surplus) : [];
    await Promise.all(oldest.map((id) => store.delete(id)));
    await done;
  });
}

export async function listActivity({
  before,
  limit = 50,
}: {
  before?: number | undefined;
  limit?: number | undefined;
} = {}): Promise<ActivityPage> {
  return withDatabase(async (database) => {
    const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
    const entries: ActivityPage['entries'] = [];
    const store = database.transaction('activity').store;
    let cursor = await store.openCursor(range, 'prev');
    while (cursor && entries.length < limit) {
      entries.push({ ...cursor.value, id: cursor.key });
      cursor = await cursor.continue();
    }
    return { entries, before: cursor ? (entries.at(-1)?.id ?? null) : null };
  });
}

/** The whole log, oldest first. */
export async function exportActivity(): Promise<Activity[]> {
  return withDatabase((database) => database.getAll('activity'));
}

export async function clearActivity(): Promise<void> {
  await withDatabase((database) => database.clear('activity'));
}

/** Takes out what was done in an account, when the account goes. */
export async function forgetActivityOf(accountId: string): Promise<void> {
  await withDatabase(async (database) => {
    const { store, done } = database.transaction('activity', 'readwrite');
    for await (const cursor of store) {
      if (cursor.value.accountId === accountId) await cursor.delete();
    }
    await done;
  });
}
