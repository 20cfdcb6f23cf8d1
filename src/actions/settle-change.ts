import { settle } from '@/billing/settle';
import type { JournalEntry } from '@/storage/journal';
import type { ChangeDesk, ChangeSubject } from './change-desk';
import { type PaymentRead, readPayment } from './read-payment';

/** A request can still be under way at Paddle's side when its answer is lost: watch for a minute. */
const watchForMs = 60_000;
const pauses = [1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Finds out what became of a change whose answer was lost, by reading the subscription until it is
 * as intended, or for a whole minute by a clock that cannot jump. Answers with the entry as it then
 * stands: still `sent` when Paddle could not be read, to be tried again; undefined when there is
 * nothing to find out or another window is at it.
 */
export async function settleChange(desk: ChangeDesk): Promise<JournalEntry | undefined> {
  const entry = await desk.alone(() => settleAlone(desk));
  return entry === 'busy' ? undefined : entry;
}

async function settleAlone(desk: ChangeDesk): Promise<JournalEntry | undefined> {
  const entry = await desk.journal.read();
  if (entry?.state !== 'sent') return undefined;
  const last = await watch(desk, entry);
  if (last === undefined) return entry;
  const verdict = await judge(desk, entry, last);
  const settled = { ...entry, ...verdict, settledAt: desk.now() };
  await desk.journal.write(settled);
  return settled;
}

/** The last reading: as intended, or what stood there after a minute; undefined when unreadable. */
async function watch(desk: ChangeDesk, entry: JournalEntry): Promise<ChangeSubject | undefined> {
  const start = desk.elapsed();
  for (let turn = 0; ; turn += 1) {
    const over = desk.elapsed() - start >= watchForMs;
    const read = await readable(desk);
    if (read && reading(read, entry) === 'as-intended') return read;
    if (over) return read;
    await desk.wait(pauses[Math.min(turn, pauses.length - 1)] ?? watchForMs);
  }
}

async function judge(
  desk: ChangeDesk,
  entry: JournalEntry,
  last: ChangeSubject,
): Promise<
  Pick<JournalEntry, 'state' | 'payment' | 'found'> & Partial<Omit<PaymentRead, 'payment'>>
> {
  switch (reading(last, entry)) {
    case 'as-intended':
      return { state: 'applied', found: null, ...(await readPayment(desk, entry)) };
    case 'as-before':
      return { state: 'not-applied', payment: null, found: null };
    default:
      return { state: 'look', payment: null, found: [...last.items] };
  }
}

function reading(read: ChangeSubject, { before, intended }: JournalEntry) {
  return settle(read, { before, intended: intended.items });
}

async function readable(desk: ChangeDesk): Promise<ChangeSubject | undefined> {
  try {
    return await desk.paddle.readSubscription();
  } catch {
    // Offline, locked or Paddle in trouble: the next turn, or the next start, reads again.
    return undefined;
  }
}
