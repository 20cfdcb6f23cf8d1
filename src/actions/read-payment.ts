import type { JournalEntry } from '@/storage/journal';
import type { ChangeDesk, UpdateTransaction } from './change-desk';

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
  billed?: string;
  /** The transaction that the change made, where it was seen. */
  transactionId?: string;
}

/**
 * What became of the payment of a change that is applied. A 200 does not prove that the money came
 * in, so the transaction is read; where it cannot be read, it is `pending`: never taken for paid.
 * Source: https://developer.paddle.com/api-reference/subscriptions/update-subscription
 */
export async function readPayment(
  desk: ChangeDesk,
  { promised, transactionBefore }: Pick<JournalEntry, 'promised' | 'transactionBefore'>,
): Promise<PaymentRead> {
  if (promised.kind === 'nothing') return { payment: 'none' };
  if (transactionBefore === undefined) return { payment: 'pending' };
  let read: PaymentRead = { payment: 'pending' };
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const transaction = await newTransaction(desk, transactionBefore);
    if (transaction) read = paymentOf(transaction, promised);
    if (read.payment !== 'pending') return read;
    if (attempt < tries) await desk.wait(between);
  }
  return read;
}

/** What a transaction tells of the payment of the change that made it. */
export function paymentOf(
  { id, status, total }: UpdateTransaction,
  { kind }: Pick<JournalEntry['promised'], 'kind'>,
): PaymentRead {
  return {
    payment: wordFor(status, kind),
    transactionId: id,
    ...(total !== undefined && { billed: total }),
  };
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

function wordFor(status: string, kind: 'charge' | 'invoice' | 'nothing'): PaymentRead['payment'] {
  if (paid.has(status)) return 'paid';
  if (status === 'past_due' || status === 'canceled') return 'failed';
  return status === 'billed' && kind === 'invoice' ? 'invoiced' : 'pending';
}

/** The transaction that the change made; undefined while there is none. */
async function newTransaction(
  desk: ChangeDesk,
  before: string | null,
): Promise<UpdateTransaction | undefined> {
  try {
    const newest = await desk.paddle.readUpdateTransaction();
    return newest?.id === before ? undefined : newest;
  } catch {
    // The change is applied whatever this reading says; the surface calls the payment pending.
    return undefined;
  }
}
