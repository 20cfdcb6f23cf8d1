import { describe, expect, it } from 'vitest';
import { judgeModes } from '@/billing/allowed-modes';
import type { Direction } from '@/billing/direction';
import type { ChangeOutline } from '@/billing/situation';
import { suggestMode } from '@/billing/suggest-mode';
import { situationWith } from './builders';

const cancelAhead = {
  next_billed_at: null,
  scheduled_change: { action: 'cancel', effective_at: '2026-06-10T12:00:00Z' },
};

const rows: [string, Direction, object, Partial<ChangeOutline>, string | null][] = [
  ['an upgrade', 'upgrade', {}, {}, 'prorated_immediately'],
  ['a downgrade', 'downgrade', {}, {}, 'prorated_next_billing_period'],
  ['the same money', 'lateral', {}, {}, 'prorated_immediately'],
  ['money unknown', 'unknown', {}, {}, 'prorated_immediately'],
  ['a downgrade with a cancel ahead', 'downgrade', cancelAhead, {}, 'prorated_immediately'],
  ['monthly to yearly', 'upgrade', {}, { interval: 'lengthens' }, 'prorated_immediately'],
  [
    'yearly to monthly, where the renewal mode is contested',
    'downgrade',
    {},
    { interval: 'shortens' },
    'prorated_immediately',
  ],
  ['an upgrade with usage allowances', 'upgrade', {}, { usageAllowance: true }, 'do_not_bill'],
  ['another plan in a trial', 'upgrade', { status: 'trialing' }, {}, 'do_not_bill'],
  ['a paused subscription', 'downgrade', { status: 'paused' }, {}, 'do_not_bill'],
  ['a canceled subscription', 'upgrade', { status: 'canceled' }, {}, null],
];

describe('the mode that is preselected', () => {
  it.each(rows)('%s', (_, direction, subscription, change, expected) => {
    const judged = judgeModes(situationWith(subscription, change));
    expect(suggestMode(direction, judged)).toBe(expected);
  });

  it('gives nothing away where it can be billed with the next bill', () => {
    const later = judgeModes(situationWith()).filter(({ mode }) => mode !== 'prorated_immediately');
    expect(suggestMode('upgrade', later)).toBe('prorated_next_billing_period');
  });

  it('charges in full at once only where nothing else is allowed', () => {
    const full = judgeModes(situationWith()).filter((one) => one.mode.startsWith('full_'));
    expect(suggestMode('upgrade', full)).toBe('full_next_billing_period');
    expect(suggestMode('downgrade', full)).toBe('full_next_billing_period');
  });
});
