import { describe, expect, it } from 'vitest';
import { compareSubscriptions } from '@/billing/subscription-difference';
import { itemWith, priceWith, subscriptionWith } from './builders';

const before = subscriptionWith({ items: [itemWith(priceWith('pri_plan'), 2)] });

describe('what somebody else changed', () => {
  it('is nothing between two readings of the same', () => {
    const again = structuredClone({
      ...before,
      billing_cycle: { frequency: 1, interval: 'month' },
    });
    expect(compareSubscriptions(before, again)).toEqual({
      untouched: true,
      fields: [],
      items: null,
    });
  });

  it('takes an absent field and null for the same', () => {
    const { scheduled_change, discount, ...rest } = before;
    expect(compareSubscriptions(before, rest).untouched).toBe(true);
  });

  it('is told from microseconds of updated_at', () => {
    const after = { ...before, updated_at: '2026-05-10T12:01:47.199124Z' };
    expect(compareSubscriptions(before, after)).toEqual({
      untouched: false,
      fields: [],
      items: null,
    });
  });

  it('names the fields', () => {
    const after = {
      ...before,
      status: 'past_due',
      next_billed_at: null,
      scheduled_change: { action: 'cancel', effective_at: '2026-06-10T12:01:46Z' },
      discount: { id: 'dsc_1' },
    };
    expect(compareSubscriptions(before, after)).toEqual({
      untouched: false,
      fields: ['status', 'next_billed_at', 'scheduled_change', 'discount'],
      items: null,
    });
  });

  it('shows the items', () => {
    const after = { ...before, items: [itemWith(priceWith('pri_plan'), 3)] };
    expect(compareSubscriptions(before, after)).toMatchObject({
      untouched: false,
      fields: [],
      items: { changed: [{ price_id: 'pri_plan', from: 2, to: 3 }] },
    });
  });
});
