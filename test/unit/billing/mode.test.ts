import { expect, it } from 'vitest';
import { billingModes, billsAtRenewal, billsNow, isBillingMode, prorates } from '@/billing/mode';

it.each([
  ['prorated_immediately', 'now, prorated'],
  ['prorated_next_billing_period', 'at renewal, prorated'],
  ['full_immediately', 'now'],
  ['full_next_billing_period', 'at renewal'],
  ['do_not_bill', ''],
])('%s is billed %s', (mode, expected) => {
  if (!isBillingMode(mode)) throw new Error(`${mode} is not known`);
  const facts = [
    ...(billsNow(mode) ? ['now'] : []),
    ...(billsAtRenewal(mode) ? ['at renewal'] : []),
    ...(prorates(mode) ? ['prorated'] : []),
  ];
  expect(facts.join(', ')).toBe(expected);
});

it.each(['', 'prorated', 'PRORATED_IMMEDIATELY', 'toString'])('%j is no billing mode', (word) => {
  expect(isBillingMode(word)).toBe(false);
});

it('knows five modes', () => {
  expect(billingModes).toHaveLength(5);
});
