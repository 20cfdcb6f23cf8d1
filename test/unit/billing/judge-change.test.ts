import { describe, expect, it } from 'vitest';
import { judgeChange } from '@/billing/judge-change';
import type { ChangeOutline } from '@/billing/situation';
import { noon, situationWith } from './builders';

const minute = 60_000;
const at = (offset: number) => new Date(noon + offset).toISOString();

type Row = [string, object, Partial<ChangeOutline>, string];

const rows: Row[] = [
  ['an active subscription', {}, {}, 'documented'],
  ['a trial', { status: 'trialing' }, {}, 'documented'],
  ['a paused subscription', { status: 'paused', next_billed_at: null }, {}, 'documented'],
  ['a canceled one', { status: 'canceled' }, {}, 'canceled'],
  ['a past due one', { status: 'past_due' }, {}, 'past-due'],
  ['31 minutes before the renewal', { next_billed_at: at(31 * minute) }, {}, 'documented'],
  [
    'half an hour and a millisecond before',
    { next_billed_at: at(30 * minute + 1) },
    {},
    'documented',
  ],
  ['half an hour before the renewal', { next_billed_at: at(30 * minute) }, {}, 'locked-renewal'],
  ['a renewal under way', { next_billed_at: at(-5 * minute) }, {}, 'locked-renewal'],
  [
    'a trial about to end',
    { status: 'trialing', next_billed_at: at(minute) },
    {},
    'locked-renewal',
  ],
  [
    'half an hour before a scheduled cancel',
    { next_billed_at: null, scheduled_change: { action: 'cancel', effective_at: at(20 * minute) } },
    {},
    'ask-preview',
  ],
  [
    'a paused one half an hour before its resume',
    {
      status: 'paused',
      next_billed_at: null,
      scheduled_change: { action: 'resume', effective_at: at(20 * minute) },
    },
    {},
    'ask-preview',
  ],
  ['the same items', {}, { items: 'unchanged' }, 'nothing-changes'],
  [
    'the same items with another date',
    {},
    { items: 'unchanged', nextBilledAt: at(60 * minute) },
    'documented',
  ],
  ['a date half an hour ahead', {}, { nextBilledAt: at(30 * minute) }, 'documented'],
  ['a date 29 minutes ahead', {}, { nextBilledAt: at(29 * minute) }, 'next-bill-too-soon'],
  ['a date that is none', {}, { nextBilledAt: 'tomorrow' }, 'next-bill-too-soon'],
  [
    'a date for a paused one',
    { status: 'paused', next_billed_at: null },
    { nextBilledAt: at(60 * minute) },
    'paused-items-only',
  ],
  [
    'a canceled one with a wrong list',
    { status: 'canceled' },
    { problems: [{ kind: 'no-items-left' }] },
    'canceled',
  ],
  ['a wrong list', {}, { problems: [{ kind: 'no-items-left' }] }, 'invalid-items'],
  ['another currency', {}, { currency: 'GBP' }, 'currency-change'],
];

describe('whether a change is possible at all', () => {
  it.each(rows)('%s', (_, subscription, change, expected) => {
    const judged = judgeChange(situationWith(subscription, change));
    expect(judged.possible ? judged.certainty : judged.reason).toBe(expected);
  });
});
