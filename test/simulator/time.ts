import type { ITimePeriod } from '@paddle/paddle-node-sdk';

const day = 86_400_000;

/** Adds billing cycles in UTC; the 31st becomes a shorter month's last day. */
export function addCycles(from: Date, { interval, frequency }: ITimePeriod, count: number): Date {
  const steps = frequency * count;
  if (interval === 'day') return addDays(from, steps);
  if (interval === 'week') return addDays(from, steps * 7);
  const months = interval === 'year' ? steps * 12 : steps;
  const moved = new Date(from);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastDay = new Date(
    Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0),
  ).getUTCDate();
  moved.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return moved;
}

export function addDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * day);
}
