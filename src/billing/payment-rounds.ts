const second = 1_000;
const hour = 3_600 * second;
const day = 24 * hour;

/** A bank debit takes days; what pends after two weeks is for somebody to look at in Paddle. */
const givenUpAfter = 14 * day;
const shortest = 30 * second;
const longest = hour;

/**
 * When to look again at a payment that pends, in milliseconds since the epoch: after half of the
 * time that it has pended already, so that a card is read soon and a bank debit seldom. Null: no
 * more.
 */
export function nextPaymentRead(pendingSince: number, lastRead: number): number | null {
  const age = lastRead - pendingSince;
  if (age > givenUpAfter) return null;
  return lastRead + Math.min(Math.max(age / 2, shortest), longest);
}
