import type { PromisedMoney } from '@/billing/promise';
import type { ItemRequest } from '@/billing/wire';
import type { JournalEntry } from '@/storage/journal';

/** A subscription as the write protocol needs it. */
export interface ChangeSubject {
  status: string;
  customer_id: string;
  updated_at: string;
  items: readonly ItemRequest[];
}

/** What Paddle billed for an update of a subscription. */
export interface UpdateTransaction {
  id: string;
  status: string;
  /** What it bills, tax included, in minor units; undefined where Paddle does not say. */
  total?: string | undefined;
}

/** The whole world of a write, handed in so that the protocol can be tried against every fault. */
export interface ChangeDesk {
  journal: {
    read(): Promise<JournalEntry | undefined>;
    /** Resolves when it lies on the disk. */
    write(entry: JournalEntry): Promise<void>;
    /** Changes the entry with this ID, if it still is the subscription's. */
    change(id: string, change: (entry: JournalEntry) => JournalEntry): Promise<void>;
  };
  paddle: {
    /** Always asks Paddle. */
    readSubscription(): Promise<ChangeSubject>;
    /** The newest transaction with origin `subscription_update`. */
    readUpdateTransaction(): Promise<UpdateTransaction | undefined>;
    readTransaction(id: string): Promise<UpdateTransaction | undefined>;
    /** What the change would cost at this moment. */
    readPromise(intended: JournalEntry['intended']): Promise<PromisedMoney>;
    /** Sent once, whatever happens. */
    sendUpdate(intended: JournalEntry['intended']): Promise<void>;
  };
  /** Runs the work alone among all windows, or answers `busy`. Freed when the worker stops. */
  alone<T>(work: () => Promise<T>): Promise<T | 'busy'>;
  /** Milliseconds since the epoch. It may jump. */
  now(): number;
  /** Milliseconds since some moment. It never jumps. */
  elapsed(): number;
  wait(milliseconds: number): Promise<void>;
}
