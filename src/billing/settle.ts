import { sameItems } from './item-difference';
import type { ItemRequest } from './wire';

/** A subscription's items at a moment, as the journal keeps them. */
export interface ItemsAt {
  items: readonly ItemRequest[];
  /** RFC 3339, as Paddle wrote it. */
  updated_at: string;
}

export interface WriteToSettle {
  /** As read under the lock, just before the request was sent. */
  before: ItemsAt;
  intended: readonly ItemRequest[];
}

/**
 * What one reading says about a write whose answer was lost.
 * - `as-intended`: the items are the intended ones, and were not before: it was applied, or a
 *   colleague did the very same.
 * - `as-before`: nothing was written since. It may still be under way: read again.
 * - `touched`: the items are the old ones, yet something was written since.
 * - `neither`: the items are other ones; both states are for the agent to look at.
 * - `indistinct`: the intended items were there before, so the items cannot tell.
 * Paddle has no idempotency key, so nothing but the state tells whether a write arrived.
 * Source: https://developer.paddle.com/api-reference/subscriptions/update-subscription
 */
export type Reading = 'as-intended' | 'as-before' | 'touched' | 'neither' | 'indistinct';

/** Compares what is read now with both sides of the write. One reading alone proves no failure. */
export function settle(read: ItemsAt, { before, intended }: WriteToSettle): Reading {
  if (sameItems(before.items, intended)) return 'indistinct';
  if (sameItems(read.items, intended)) return 'as-intended';
  if (!sameItems(read.items, before.items)) return 'neither';
  return read.updated_at === before.updated_at ? 'as-before' : 'touched';
}
