import { beforeEach, describe, expect, it } from 'vitest';
import type { Subscription } from '@/messages/answers';
import { comingOf, statusOf } from '@/ui/popup/subscription-words';
import { anItem, aSubscription } from '../builders';
import { readWords } from '../catalogue';

const now = new Date(2026, 10, 23, 12);
const later = '2026-12-03T12:00:00Z';

beforeEach(() => readWords());

describe('what comes next for a subscription', () => {
  it.each<[string, Partial<Subscription>, string]>([
    ['an active one', {}, 'Next bill on 3 December 2026'],
    ['a past-due one', { status: 'past_due' }, 'Payment is overdue. Next bill on 3 December 2026'],
    [
      'one that ends',
      { scheduled_change: { action: 'cancel', effective_at: later, resume_at: null } },
      'Cancels on 3 December 2026',
    ],
    [
      'one that pauses',
      { scheduled_change: { action: 'pause', effective_at: later, resume_at: null } },
      'Pauses on 3 December 2026',
    ],
    [
      'one that pauses for a while',
      {
        scheduled_change: {
          action: 'pause',
          effective_at: later,
          resume_at: '2027-02-03T12:00:00Z',
        },
      },
      'Pauses on 3 December 2026, resumes on 3 February 2027',
    ],
    [
      'a paused one that comes back',
      {
        status: 'paused',
        scheduled_change: { action: 'resume', effective_at: later, resume_at: null },
      },
      'Resumes on 3 December 2026',
    ],
    [
      'one that changes in a way unknown today',
      { scheduled_change: { action: 'transfer', effective_at: later, resume_at: null } },
      'Changes on 3 December 2026',
    ],
    [
      'a paused one',
      { status: 'paused', paused_at: '2026-10-01T12:00:00Z', next_billed_at: null },
      'Paused since 1 October 2026',
    ],
    [
      'a canceled one',
      { status: 'canceled', canceled_at: '2026-10-01T12:00:00Z', next_billed_at: null },
      'Canceled on 1 October 2026',
    ],
    ['a trial', { status: 'trialing' }, 'Trial until 3 December 2026, then billed'],
  ])('%s', (_name, fields, words) => {
    expect(comingOf(aSubscription(1, fields), now)?.text).toBe(words);
  });

  it('takes the end of a trial from the item on trial', () => {
    const trial_dates = { starts_at: later, ends_at: '2026-12-24T12:00:00Z' };
    const items = [{ ...anItem({}), trial_dates }];
    const coming = comingOf(aSubscription(1, { status: 'trialing', items }), now);
    expect(coming?.text).toBe('Trial until 24 December 2026, then billed');
  });

  it('marks only what is scheduled', () => {
    const scheduled_change = { action: 'cancel', effective_at: later, resume_at: null };
    expect(comingOf(aSubscription(1, { scheduled_change }), now)).toMatchObject({
      scheduled: true,
      distance: 'in 10 days',
    });
    expect(comingOf(aSubscription(1), now)?.scheduled).toBe(false);
  });

  it('says nothing when nothing is known', () => {
    expect(comingOf(aSubscription(1, { next_billed_at: null }), now)).toBeNull();
  });
});

describe('the status of a subscription', () => {
  it('is told in the agent’s words, and an unknown one as it came', () => {
    expect(statusOf(aSubscription(1, { status: 'past_due' }))).toEqual({
      text: 'Past due',
      tone: 'bad',
    });
    expect(statusOf(aSubscription(1, { status: 'frozen' })).text).toBe('frozen');
  });
});
