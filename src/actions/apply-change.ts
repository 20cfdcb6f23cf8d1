import { sameItems } from '@/billing/item-difference';
import { isKept } from '@/billing/promise';
import { PaddleError } from '@/paddle/errors';
import type { ConfirmedChange, JournalEntry } from '@/storage/journal';
import type { ChangeDesk } from './change-desk';
import { failureOf } from './failure-of';
import { PortageError } from './portage-error';
import { readPayment, readTransactionBefore } from './read-payment';

export type Applying =
  /** Another window is writing to this subscription, or a write is still being found out. */
  | { state: 'busy' }
  /** Somebody changed the subscription since the preview; nothing was sent. */
  | { state: 'changed' }
  /** It would cost something else than the agent confirmed; nothing was sent. */
  | { state: 'figures-moved' }
  /** `sent`: the answer was lost or could not be noted; `settleChange` finds out what happened. */
  | { state: 'settled' | 'sent'; entry: JournalEntry };

/**
 * Writes a change to Paddle once: lock, read again, compare, note `sent` on the disk, send, decide.
 * Paddle has no idempotency key, so nothing is ever sent again; an answer that was lost is found out
 * by reading. Throws what reading the subscription or its preview throws, and a `StorageError`: then
 * nothing was sent.
 */
export async function applyChange(desk: ChangeDesk, change: ConfirmedChange): Promise<Applying> {
  const applying = await desk.alone(() => applyAlone(desk, change));
  return applying === 'busy' ? { state: 'busy' } : applying;
}

async function applyAlone(desk: ChangeDesk, change: ConfirmedChange): Promise<Applying> {
  const last = await desk.journal.read();
  if (last?.state === 'sent') return { state: 'busy' };
  const costing = desk.paddle.readPromise(change.intended);
  costing.catch(() => {}); // Told below, unless a change by somebody else is the reason.
  const [subscription, transactionBefore] = await Promise.all([
    desk.paddle.readSubscription(),
    readTransactionBefore(desk, change),
  ]);
  if (subscription.updated_at !== change.before.updated_at) return { state: 'changed' };
  if (sameItems(subscription.items, change.intended.items)) return { state: 'changed' };
  const promised = await costing;
  if (!isKept(change.promised, promised)) return { state: 'figures-moved' };

  const entry: JournalEntry = {
    ...change,
    promised,
    state: 'sent',
    sentAt: desk.now(),
    settledAt: null,
    seen: false,
    payment: null,
    failure: null,
    found: null,
    transactionBefore,
  };
  await desk.journal.write(entry);
  try {
    await desk.paddle.sendUpdate(change.intended);
  } catch (error) {
    if (!provesNothingChanged(error)) return { state: 'sent', entry };
    const failure = failureOf(error);
    return settled(desk, entry, { state: 'refused', failure: failure ? { ...failure } : null });
  }
  return settled(desk, entry, { state: 'applied', ...(await readPayment(desk, entry)) });
}

async function settled(
  desk: ChangeDesk,
  sent: JournalEntry,
  outcome: Pick<JournalEntry, 'state'> & Partial<JournalEntry>,
): Promise<Applying> {
  const entry = { ...sent, ...outcome, settledAt: desk.now() };
  try {
    await desk.journal.write(entry);
  } catch {
    // To throw would say that nothing was sent. The disk still says `sent`: it is found out again.
    return { state: 'sent', entry: sent };
  }
  return { state: 'settled', entry };
}

/**
 * Whether an error means that Paddle did not change anything: a refusal in Paddle's own words, or a
 * request that never left because the key is gone or by our own budget or breaker. A server error, a
 * time-out and a lost connection prove nothing.
 */
function provesNothingChanged(error: unknown): boolean {
  if (error instanceof PortageError) return true;
  if (!(error instanceof PaddleError)) return false;
  const { kind, status, code, retryAt } = error;
  if (status !== undefined) return code !== undefined && status >= 400 && status < 500;
  return (kind === 'rate-limited' || kind === 'paddle-trouble') && retryAt !== undefined;
}
