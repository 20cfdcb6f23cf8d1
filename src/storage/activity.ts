import type { ItemRequest } from '@/billing/wire';
import type { Verdict } from '@/detection/right-person';
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
  action: 'portal-link' | 'plan-change';
  /**
   * Of a link: the page that it opens, in Paddle's words, or `sign-in-address`. Of a change: its
   * billing mode.
   */
  target: string;
  surface: 'popup' | 'panel' | 'menu' | 'command' | 'background';
  delivered: 'clipboard' | 'tab' | 'reply' | 'paddle';
  /** Who the ticket's requester was, beside the customer. */
  person?: Verdict;
  /** Why it went to somebody else all the same. */
  reason?: string;
  change?: ChangeFacts;
  /** `done`, or the kind of what went wrong. */
  outcome: string;
}

/** What a plan change changed. Amounts are minor units of `currency`. */
export interface ChangeFacts {
  id: string;
  before: ItemRequest[];
  after: ItemRequest[];
  currency: string;
  due: string;
  billed?: string;
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

/**
 * Notes what became of a change, in the entry that was made as it was sent. Where the worker was
 * stopped before it could make one, the entry is made now.
 */
export async function recordChange(entry: Activity & { change: ChangeFacts }): Promise<void> {
  const { outcome, change } = entry;
  const known = await withDatabase(async (database) => {
    const { store, done } = database.transaction('activity', 'readwrite');
    let cursor = await store.openCursor(null, 'prev');
    while (cursor && cursor.value.change?.id !== change.id) cursor = await cursor.continue();
    await cursor?.update({ ...cursor.value, outcome, change });
    await done;
    return cursor !== null;
  });
  if (!known) await recordActivity(entry);
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
