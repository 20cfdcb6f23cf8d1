import { nextPaymentRead } from '@/billing/payment-rounds';
import type { JournalEntry } from '@/storage/journal';
import type { ChangeDesk } from './change-desk';
import { readOwn } from './read-payment';

/** Two windows that look at one payment share a reading. */
const sharedFor = 4_000;

/**
 * Reads a pending payment again and notes what became of it: `moved` when it is paid or failed now,
 * which the agent has to see then. Takes no lock: a new change of the subscription goes before it,
 * and is not touched.
 */
export async function followPayment(desk: ChangeDesk): Promise<'moved' | 'same'> {
  const entry = await desk.journal.read();
  if (!entry || !paymentPends(entry)) return 'same';
  const age = desk.now() - (entry.paymentReadAt ?? -Infinity);
  // A reading from the future is none: the clock was set back since.
  if (age >= 0 && age < sharedFor) return 'same';
  const read = await readOwn(desk, entry);
  const moved = read !== undefined && read.payment !== 'pending';
  await desk.journal.change(entry.id, (now) =>
    paymentPends(now)
      ? { ...now, ...read, paymentReadAt: desk.now(), ...(moved && { seen: false }) }
      : now,
  );
  return moved ? 'moved' : 'same';
}

/** Whether a change waits for its payment, and that can be found out. */
function paymentPends({ state, payment, transactionId, transactionBefore }: JournalEntry): boolean {
  if (state !== 'applied' || payment !== 'pending') return false;
  return transactionId !== undefined || transactionBefore !== undefined;
}

/**
 * When to read a pending payment again, in milliseconds since the epoch; null: no more. At once
 * where the clock was set back since the last reading.
 */
export function paymentDue(entry: JournalEntry, now: number): number | null {
  if (!paymentPends(entry)) return null;
  const since = entry.settledAt ?? entry.sentAt;
  const lastRead = entry.paymentReadAt ?? since;
  return lastRead > now ? now : nextPaymentRead(since, lastRead);
}
