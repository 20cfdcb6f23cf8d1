import type { JournalEntry } from '@/storage/journal';
import type { ChangeDesk } from './change-desk';

const paid = new Set(['completed', 'paid']);
const tries = 3;
const between = 2_000;

/**
 * What became of the payment of a change that is applied. A 200 does not prove that the money came
 * in, so the transaction is read; where it cannot be read, it is `pending`: never taken for paid.
 * Source: https://developer.paddle.com/api-reference/subscriptions/update-subscription
 */
export async function readPayment(
  desk: ChangeDesk,
  { promised, before }: Pick<JournalEntry, 'promised' | 'before'>,
): Promise<NonNullable<JournalEntry['payment']>> {
  if (promised.kind === 'nothing') return 'none';
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const status = await newStatus(desk, before.updated_at);
    if (status !== undefined && paid.has(status)) return 'paid';
    if (status === 'past_due' || status === 'canceled') return 'failed';
    if (status === 'billed' && promised.kind === 'invoice') return 'invoiced';
    if (attempt < tries) await desk.wait(between);
  }
  return 'pending';
}

/** The status of the transaction that the change made; undefined while there is none. */
async function newStatus(desk: ChangeDesk, since: string): Promise<string | undefined> {
  try {
    const transaction = await desk.paddle.readUpdateTransaction();
    const isNew = transaction && Date.parse(transaction.created_at) >= Date.parse(since);
    return isNew ? transaction.status : undefined;
  } catch {
    // The change is applied whatever this reading says; the surface calls the payment pending.
    return undefined;
  }
}
