import type { ProrationBillingMode } from '@paddle/paddle-node-sdk';

/** https://developer.paddle.com/concepts/subscriptions/proration */
export const modes = [
  'prorated_immediately',
  'prorated_next_billing_period',
  'full_immediately',
  'full_next_billing_period',
  'do_not_bill',
] as const satisfies readonly ProrationBillingMode[];

export type Mode = (typeof modes)[number];

/** When what a change costs is asked for. */
export type Billed = 'now' | 'at-renewal' | 'never';

export function billed(mode: Mode): Billed {
  if (mode === 'do_not_bill') return 'never';
  return mode.endsWith('_immediately') ? 'now' : 'at-renewal';
}

export function prorates(mode: Mode): boolean {
  return mode.startsWith('prorated_');
}
