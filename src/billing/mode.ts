/**
 * How Paddle bills a change: its `proration_billing_mode`, in the order in which they are shown.
 * The items switch at once in every mode; the mode decides only when and how much is billed.
 * Source: https://developer.paddle.com/concepts/subscriptions/proration
 */
export const billingModes = [
  'prorated_immediately',
  'prorated_next_billing_period',
  'full_immediately',
  'full_next_billing_period',
  'do_not_bill',
] as const;

export type BillingMode = (typeof billingModes)[number];

export function isBillingMode(text: string): text is BillingMode {
  return billingModes.some((mode) => mode === text);
}

/**
 * Whether the mode moves money at once: a card is charged, or an invoice issued. Only then does
 * `on_payment_failure` mean anything, and only then do Paddle's limits on immediate charges count.
 */
export function billsNow(mode: BillingMode): boolean {
  return mode === 'prorated_immediately' || mode === 'full_immediately';
}

/** Whether the mode leaves something to be settled with the next renewal. */
export function billsAtRenewal(mode: BillingMode): boolean {
  return mode === 'prorated_next_billing_period' || mode === 'full_next_billing_period';
}

/** Whether the mode reckons by the time that is left in the period, to the minute. */
export function prorates(mode: BillingMode): boolean {
  return mode === 'prorated_immediately' || mode === 'prorated_next_billing_period';
}
