import type { JournalEntry } from '@/storage/journal';
import type { ChangeDesk } from './change-desk';

const paid = new Set(['completed', 'paid']);
const tries = 3;
const between = 2_000;

/** What became of the payment of a change that is applied, as its journal entry keeps it. */
export interface PaymentRead {
  payment: NonNullable<JournalEntry['payment']>;
  /**
   * What was really billed, in minor units: minutes pass between a preview and its confirmation, and
   * proration is by the minute. Undefined where nothing was, or Paddle does not say.
   */
  billed?: string | undefined;
  /** The transaction that the change made, where it was seen. */
  transactionId?: string;
}

/**
 * What became of the payment of a change that is applied. A 200 does not prove that the money came
 * in, so the transaction is read; where it cannot be read, it is `pending`: never taken for paid.
 * Source: https://developer.paddle.com/api-reference/subscriptions/update-subscription
 */
export async function readPayment(desk: ChangeDesk, entry: Billed): Promise<PaymentRead> {
  if (entry.promised.kind === 'nothing') return { payment: 'none' };
  let read: PaymentRead = { payment: 'pending' };
  if (entry.transactionBefore === undefined) return read;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    read = (await readOwn(desk, entry)) ?? read;
    if (read.payment !== 'pending') return read;
    if (attempt < tries) await desk.wait(between);
  }
  return read;
}

/**
 * What the transaction that a change made tells of its payment; undefined while there is none, or it
 * cannot be read: the change is applied whatever this reading says.
 */
export async function readOwn(
  { paddle }: ChangeDesk,
  { transactionId, transactionBefore, promised }: Billed,
): Promise<PaymentRead | undefined> {
  try {
    const transaction = transactionId
      ? await paddle.readTransaction(transactionId)
      : await paddle.readUpdateTransaction();
    if (!transaction || transaction.id === transactionBefore) return undefined;
    const { id, status, total } = transaction;
    return { payment: wordFor(status, promised.kind), transactionId: id, billed: total };
  } catch {
    // Offline, locked or Paddle in trouble: it pends, and is read again later.
    return undefined;
  }
}

/** What tells which transaction is the change's own. */
type Billed = Pick<JournalEntry, 'promised' | 'transactionBefore' | 'transactionId'>;

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

function wordFor(status: string, kind: 'charge' | 'invoice' | 'nothing'): PaymentRead['payment'] {
  if (paid.has(status)) return 'paid';
  if (status === 'past_due' || status === 'canceled') return 'failed';
  return status === 'billed' && kind === 'invoice' ? 'invoiced' : 'pending';
}
