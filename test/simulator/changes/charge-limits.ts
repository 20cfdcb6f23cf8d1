import { Problem } from '../api/problem';
import type { Account } from '../state';

const hour = 3_600_000;

/**
 * 20 immediate charges an hour and 100 in 24 hours for one subscription.
 * https://developer.paddle.com/api-reference/about/rate-limiting
 */
export function refuseOftenCharged(id: string, account: Account, now: Date): void {
  const charges = account.immediateCharges.get(id) ?? [];
  const within = (time: number): number => charges.filter((at) => at > now.getTime() - time).length;
  if (within(hour) >= 20) throw tooMany('hour', '20 immediate charges in an hour');
  if (within(24 * hour) >= 100) throw tooMany('24_hour', '100 immediate charges in 24 hours');
}

export function rememberCharge(id: string, account: Account, now: Date): void {
  const charges = account.immediateCharges.get(id) ?? [];
  account.immediateCharges.set(id, [...charges, now.getTime()]);
}

function tooMany(period: string, limit: string): Problem {
  return new Problem(
    429,
    `subscription_immediate_charge_${period}_limit_exceeded`,
    `The limit of ${limit} for this subscription is exceeded.`,
  );
}
