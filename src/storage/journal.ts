import * as v from 'valibot';
import { withDatabase } from './database';

const item = v.object({ price_id: v.string(), quantity: v.number() });
const cycle = v.object({ interval: v.string(), frequency: v.number() });

/** An item before the change, with what its price needs to be put back. */
const itemBefore = v.object({
  quantity: v.number(),
  recurring: v.boolean(),
  price: v.custom<{ id: string; product_id: string; type: string }>(isObject),
});

const failure = v.custom<{ kind: string; [fact: string]: unknown }>(isObject);

/**
 * A plan change as it is previewed and confirmed, with the subscription as it then stands. It holds
 * no address and no name, only IDs, prices and amounts in minor units.
 */
export const confirmedChange = v.object({
  id: v.string(),
  accountId: v.string(),
  customerId: v.string(),
  subscriptionId: v.string(),
  before: v.object({
    items: v.array(item),
    shapes: v.array(itemBefore),
    billing_cycle: cycle,
    updated_at: v.string(),
  }),
  intended: v.object({
    items: v.array(item),
    billing_cycle: v.nullable(cycle),
    mode: v.string(),
    on_payment_failure: v.picklist(['prevent_change', 'apply_change']),
  }),
  /** What the agent confirmed, to the minute at which it was sent: a `PromisedMoney`. */
  promised: v.object({
    currency: v.string(),
    kind: v.picklist(['charge', 'invoice', 'nothing']),
    due: v.string(),
    creditUsed: v.string(),
    credited: v.string(),
    recurring: v.optional(v.nullable(v.string())),
  }),
});

export type ConfirmedChange = v.InferOutput<typeof confirmedChange>;

/** A change from the moment before its request leaves. One for each subscription: the newest. */
const journalEntry = v.object({
  ...confirmedChange.entries,
  /**
   * `sent`: the request may have left, and nothing is known. The others are what became of it;
   * `look`: neither as before nor as intended, so the agent has to look at both.
   */
  state: v.picklist(['sent', 'applied', 'not-applied', 'refused', 'look']),
  /** Milliseconds since the epoch. */
  sentAt: v.number(),
  settledAt: v.nullable(v.number()),
  /** Whether the agent has seen what became of it. */
  seen: v.boolean(),
  /** Of an applied change that bills at once: what became of the payment. */
  payment: v.nullable(v.picklist(['paid', 'pending', 'failed', 'invoiced', 'none'])),
  /** Of an applied change: what was really billed, in minor units, where Paddle said. */
  billed: v.optional(v.string()),
  /** The transaction that bills it, where Paddle showed it. */
  transactionId: v.optional(v.string()),
  /** When a pending payment was read last, in milliseconds since the epoch. */
  paymentReadAt: v.optional(v.number()),
  /** Of a refused change: why, in the form of a message's `Problem`. */
  failure: v.nullable(failure),
  /** Of a change to look at: the items as they were read last. */
  found: v.nullable(v.array(item)),
  /**
   * The newest transaction of an update before this one was sent, to tell this one's from it. Null:
   * there was none. Undefined: it was not read.
   */
  transactionBefore: v.optional(v.nullable(v.string())),
});

export type JournalEntry = v.InferOutput<typeof journalEntry>;

/**
 * Stores an entry in place of the subscription's last one. Resolves when it lies on the disk, which
 * is when a request may leave. Throws a `StorageError`.
 */
export async function putEntry(entry: JournalEntry): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('journal', 'readwrite', { durability: 'strict' });
    await transaction.store.put(entry);
    await transaction.done;
  });
}

export async function readEntry(subscriptionId: string): Promise<JournalEntry | undefined> {
  return withDatabase(async (database) => readable(await database.get('journal', subscriptionId)));
}

/**
 * Changes the entry with this ID in one transaction, so that an entry written meanwhile is never
 * put back. Nothing happens when the subscription's entry is another one by now.
 */
export async function changeEntry(
  { subscriptionId, id }: Pick<JournalEntry, 'subscriptionId' | 'id'>,
  change: (entry: JournalEntry) => JournalEntry,
): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('journal', 'readwrite', { durability: 'strict' });
    const entry = readable(await transaction.store.get(subscriptionId));
    if (entry?.id === id) await transaction.store.put(change(entry));
    await transaction.done;
  });
}

/** Every entry, the newest first. */
export async function listEntries(): Promise<JournalEntry[]> {
  const stored = await withDatabase((database) => database.getAll('journal'));
  return stored.flatMap((entry) => readable(entry) ?? []).sort((a, b) => b.sentAt - a.sentAt);
}

/** What was written by a version that is no longer understood is left alone. */
function readable(stored: unknown): JournalEntry | undefined {
  const entry = v.safeParse(journalEntry, stored);
  return entry.success ? entry.output : undefined;
}

/** What we wrote ourselves, in a shape that an undo or the screen looks at again. */
function isObject(stored: unknown): boolean {
  return typeof stored === 'object' && stored !== null;
}
