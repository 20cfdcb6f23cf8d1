import { requestOf } from '@/billing/wire';
import { parseId, type SubscriptionId } from '@/detection/paddle-id';
import {
  type BilledTransaction,
  getUpdateTransaction,
  lastUpdateTransaction,
  updateSubscription,
} from '@/paddle/subscription-updates';
import { getSubscription } from '@/paddle/subscriptions';
import { changeEntry, putEntry, readEntry } from '@/storage/journal';
import type { ChangeDesk, UpdateTransaction } from './change-desk';
import type { Desk } from './desk';

/** The real world of a write: the browser's locks, disk and clocks, and Paddle. */
export function openChangeDesk(
  desk: Desk,
  { accountId, subscriptionId }: { accountId: string; subscriptionId: SubscriptionId },
): ChangeDesk {
  return {
    journal: {
      read: () => readEntry(subscriptionId),
      write: putEntry,
      change: (id, change) => changeEntry({ subscriptionId, id }, change),
    },
    paddle: {
      async readSubscription() {
        const client = await desk.clientOf(accountId);
        const read = await getSubscription(client, subscriptionId, { fresh: true });
        const { status, customer_id, updated_at, items } = read;
        return { status, customer_id, updated_at, items: requestOf(items) };
      },
      async readUpdateTransaction() {
        const client = await desk.clientOf(accountId);
        const last = await lastUpdateTransaction(client, subscriptionId);
        return last && withTotal(last);
      },
      async readTransaction(transactionId) {
        const id = parseId(transactionId);
        if (id?.kind !== 'transaction') return undefined;
        return withTotal(await getUpdateTransaction(await desk.clientOf(accountId), id.value));
      },
      async sendUpdate({ items, mode, on_payment_failure }) {
        const client = await desk.clientOf(accountId);
        const update = { items, proration_billing_mode: mode, on_payment_failure };
        await updateSubscription(client, subscriptionId, update);
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

function withTotal(transaction: BilledTransaction): UpdateTransaction {
  return { ...transaction, total: transaction.details?.totals.grand_total };
}
