import { describe, expect, it } from 'vitest';
import { type AfterLink, customerDid } from '@/billing/customer-did';

const since = '2026-11-27T10:40:00.000Z';
const later = '2026-11-27T10:42:00.123456Z';
const earlier = '2026-11-27T10:39:59.999999Z';
const card = { saved_at: earlier, updated_at: earlier, last4: '1111' };

const nothing: AfterLink = {
  subscription: { status: 'active', canceled_at: null, scheduled_change: null },
  methodChange: null,
  methods: [card],
};

describe('after a cancel link', () => {
  const asked = { page: 'cancel', since, before: 'active' } as const;
  const effective_at = '2026-12-03T12:00:00Z';
  const ending = (action: string): AfterLink => ({
    ...nothing,
    subscription: { ...nothing.subscription, scheduled_change: { action, effective_at } },
  });

  it.each([
    ['nothing', nothing, null],
    ['a scheduled pause', ending('pause'), null],
    ['a scheduled cancel', ending('cancel'), { did: 'scheduled-cancel', effective_at }],
    [
      'a canceled subscription',
      {
        ...nothing,
        subscription: { status: 'canceled', canceled_at: later, scheduled_change: null },
      },
      { did: 'canceled', at: later },
    ],
    ['a new card', { ...nothing, methods: [{ ...card, saved_at: later }] }, null],
  ])('%s', (_what, after, did) => {
    expect(customerDid(asked, after)).toEqual(did);
  });
});

describe('after a payment-update link', () => {
  const asked = { page: 'update_payment_method', since, before: 'past_due' } as const;
  const saved = { did: 'saved-method', at: later, last4: '4242' };

  it.each([
    ['nothing', { ...nothing, methods: null }, 'active', null],
    [
      'only what was there before',
      { ...nothing, methodChange: { at: earlier, last4: '4242' } },
      'active',
      null,
    ],
    [
      'at the very moment of the link',
      { ...nothing, methodChange: { at: since, last4: '4242' } },
      'active',
      null,
    ],
    [
      'a transaction of a changed method',
      { ...nothing, methodChange: { at: later, last4: '4242' } },
      'active',
      saved,
    ],
    [
      'a method saved',
      { ...nothing, methods: [card, { ...card, saved_at: later, last4: '4242' }] },
      'active',
      saved,
    ],
    [
      'a method changed',
      { ...nothing, methods: [{ ...card, updated_at: later, last4: '4242' }] },
      'active',
      saved,
    ],
    [
      'PayPal',
      { ...nothing, methods: [{ ...card, saved_at: later, last4: null }] },
      'active',
      { ...saved, last4: null },
    ],
    ['past due no more', { ...nothing, methods: null }, 'past_due', { did: 'paid' }],
    ['active all along', nothing, 'active', null],
    [
      'still past due',
      { ...nothing, subscription: { ...nothing.subscription, status: 'past_due' } },
      'past_due',
      null,
    ],
    [
      'canceled meanwhile',
      { ...nothing, subscription: { ...nothing.subscription, status: 'canceled' } },
      'past_due',
      null,
    ],
  ])('%s', (_what, after, before, did) => {
    expect(customerDid({ ...asked, before }, after)).toEqual(did);
  });
});
