import type { BillingCycle } from './wire';

/**
 * Lengths in 4800ths of a day. In the Gregorian calendar 400 years are 4,800 months and exactly
 * 146,097 days, so all four intervals are whole numbers and no comparison ever rounds.
 */
const lengths: ReadonlyMap<string, bigint> = new Map([
  ['day', 4_800n],
  ['week', 33_600n],
  ['month', 146_097n],
  ['year', 1_753_164n],
]);

/** What a change does to the billing cycle. */
export type IntervalChange = 'none' | 'lengthens' | 'shortens';

/** The mean length of a cycle in 4800ths of a day; null for an interval that Paddle added since. */
export function cycleLength(cycle: BillingCycle): bigint | null {
  const length = lengths.get(cycle.interval);
  if (length === undefined || !Number.isSafeInteger(cycle.frequency)) return null;
  return cycle.frequency > 0 ? length * BigInt(cycle.frequency) : null;
}

/** Whether prices of both cycles may stand on one subscription: Paddle compares the words. */
export function sameCycle(one: BillingCycle, other: BillingCycle): boolean {
  return one.interval === other.interval && one.frequency === other.frequency;
}

/**
 * Twelve months to one year changes the cycle though not its length. It counts as lengthening, as
 * does what cannot be measured: the stricter of the two rules (see `allowed-modes.ts`).
 */
export function intervalChange(before: BillingCycle, after: BillingCycle): IntervalChange {
  if (sameCycle(before, after)) return 'none';
  const [was, becomes] = [cycleLength(before), cycleLength(after)];
  return was !== null && becomes !== null && becomes < was ? 'shortens' : 'lengthens';
}
