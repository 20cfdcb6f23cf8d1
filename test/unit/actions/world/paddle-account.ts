import { sameItems } from '@/billing/item-difference';
import type { ItemRequest } from '@/billing/wire';
import type { VirtualTime } from './virtual-time';

/** `colleague`, or the ID of the confirmed change. */
export type Author = string;

export interface LedgerLine {
  by: Author;
  items: readonly ItemRequest[];
  updated_at: string;
}

export interface LedgerTransaction {
  id: string;
  status: string;
  created_at: string;
  /** The line of the ledger that billed it. */
  line: number;
}

/** What becomes of the payment of an update: `later` is some seconds after it. */
export type Payment = 'at-once' | 'later' | 'declined' | 'not-billed';

export interface PaddleAccount {
  readonly ledger: readonly LedgerLine[];
  readonly transactions: readonly LedgerTransaction[];
  current(): LedgerLine;
  update(change: { by: Author; items: readonly ItemRequest[]; payment: Payment }): void;
}

const began = Date.parse('2026-05-10T12:00:00Z');

/** Paddle's own side: one subscription, every update of it, and what each billed. */
export function createPaddleAccount(
  time: VirtualTime,
  items: readonly ItemRequest[],
): PaddleAccount {
  let serial = 0;
  /** To the microsecond, and no moment twice. */
  const stamp = () => {
    serial += 1;
    const micros = String(serial % 1_000).padStart(3, '0');
    return new Date(began + time.now()).toISOString().replace('Z', `${micros}Z`);
  };
  const first = { by: 'colleague', items, updated_at: stamp() };
  const ledger: LedgerLine[] = [first];
  // The subscription was changed before, and what that billed was made a moment after it.
  const transactions: LedgerTransaction[] = [
    { id: 'txn_0', status: 'completed', created_at: stamp(), line: 0 },
  ];
  const current = () => ledger.at(-1) ?? first;
  const bill = (line: number, payment: Payment) => {
    if (payment === 'not-billed') return;
    const status = { 'at-once': 'completed', later: 'billed', declined: 'past_due' }[payment];
    const transaction = { id: `txn_${line}`, status, created_at: stamp(), line };
    transactions.push(transaction);
    if (payment === 'later') time.after(3_000, () => (transaction.status = 'completed'));
  };
  return {
    ledger,
    transactions,
    current,
    update({ by, items, payment }) {
      const same = sameItems(items, current().items);
      const line = ledger.push({ by, items, updated_at: stamp() }) - 1;
      if (!same) time.after(150, () => bill(line, payment));
    },
  };
}
