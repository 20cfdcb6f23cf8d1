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
  { promised, transactionBefore }: Pick<JournalEntry, 'promised' | 'transactionBefore'>,
): Promise<NonNullable<JournalEntry['payment']>> {
  if (promised.kind === 'nothing') return 'none';
  if (transactionBefore === undefined) return 'pending';
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const status = await newStatus(desk, transactionBefore);
    if (status !== undefined && paid.has(status)) return 'paid';
    if (status === 'past_due' || status === 'canceled') return 'failed';
    if (status === 'billed' && promised.kind === 'invoice') return 'invoiced';
    if (attempt < tries) await desk.wait(between);
  }
  return 'pending';
}

/**
 * The newest transaction before a change is sent, to tell the change's own from it: by its ID, as
 * the one of an earlier update is made a moment after that update. Null where there is none,
 * undefined where it cannot be read.
 */
export async function readTransactionBefore(
  desk: ChangeDesk,
  { promised }: Pick<JournalEntry, 'promised'>,
): Promise<string | null | undefined> {
  if (promised.kind === 'nothing') return undefined;
  try {
    return (await desk.paddle.readUpdateTransaction())?.id ?? null;
  } catch {
    // No reason not to send: the surface calls the payment pending then.
    return undefined;
  }
}

/** The status of the transaction that the change made; undefined while there is none. */
async function newStatus(desk: ChangeDesk, before: string | null): Promise<string | undefined> {
  try {
    const transaction = await desk.paddle.readUpdateTransaction();
    return transaction?.id === before ? undefined : transaction?.status;
  } catch {
    // The change is applied whatever this reading says; the surface calls the payment pending.
    return undefined;
  }
}

/**
 * What the change really billed, in minor units: minutes pass between a preview and its
 * confirmation, and proration is by the minute. Undefined where nothing was billed or it cannot be
 * read; then what was promised is the best that is known.
 */
export async function readBilled(
  desk: ChangeDesk,
  { payment, transactionBefore }: Pick<JournalEntry, 'payment' | 'transactionBefore'>,
): Promise<string | undefined> {
  if (payment === null || payment === 'none' || payment === 'pending') return undefined;
  try {
    const transaction = await desk.paddle.readUpdateTransaction();
    return transaction?.id === transactionBefore ? undefined : transaction?.total;
  } catch {
    // The payment is known; its amount stays the promised one.
    return undefined;
  }
}
