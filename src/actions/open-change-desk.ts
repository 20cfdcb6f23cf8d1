import { promiseOf } from '@/billing/promise';
import { requestOf } from '@/billing/wire';
import { parseId } from '@/detection/paddle-id';
import {
  getUpdateTransaction,
  lastUpdateTransaction,
  previewUpdate,
  updateSubscription,
} from '@/paddle/subscription-updates';
import { getSubscription } from '@/paddle/subscriptions';
import { changeEntry, type JournalEntry, putEntry, readEntry } from '@/storage/journal';
import type { ChangeDesk } from './change-desk';
import type { Desk } from './desk';

/**
 * The real world of a write: the browser's locks, disk and clocks, and Paddle. Undefined where what
 * was stored names no subscription.
 */
export function openChangeDesk(
  desk: Desk,
  change: Pick<JournalEntry, 'accountId' | 'subscriptionId'>,
): ChangeDesk | undefined {
  const { accountId } = change;
  const id = parseId(change.subscriptionId);
  if (id?.kind !== 'subscription') return undefined;
  const subscriptionId = id.value;
  return {
    journal: {
      read: () => readEntry(subscriptionId),
      write: putEntry,
      change: (id, change) => changeEntry({ subscriptionId, id }, change),
    },
    paddle: {
      async readSubscription() {
        const client = await desk.clientOf(accountId);
        const read = await getSubscription(client, subscriptionId, {
          fresh: true,
          leaving: 0,
        });
        const { status, customer_id, updated_at, items } = read;
        return { status, customer_id, updated_at, items: requestOf(items) };
      },
      async readUpdateTransaction() {
        return lastUpdateTransaction(await desk.clientOf(accountId), subscriptionId);
      },
      async readTransaction(transactionId) {
        const id = parseId(transactionId);
        if (id?.kind !== 'transaction') return undefined;
        return getUpdateTransaction(await desk.clientOf(accountId), id.value);
      },
      async readPromise(intended) {
        const client = await desk.clientOf(accountId);
        const asked = { update: intended, leaving: 0 };
        return promiseOf(await previewUpdate(client, subscriptionId, asked));
      },
      async sendUpdate(intended) {
        const client = await desk.clientOf(accountId);
        await updateSubscription(client, subscriptionId, intended);
      },
    },
    // The browser frees a lock when its holder stops, so there is none to clear up.
    alone: (work) =>
      navigator.locks.request(`change:${subscriptionId}`, { ifAvailable: true }, (lock) =>
        lock === null ? 'busy' : work(),
      ),
    now: () => desk.now(),
    elapsed: () => performance.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
