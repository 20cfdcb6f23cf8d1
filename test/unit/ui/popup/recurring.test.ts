import { describe, expect, it } from 'vitest';
import { recurringOf } from '@/ui/popup/recurring';
import { anItem, aSubscription } from '../builders';

describe('what a subscription bills each cycle', () => {
  it('adds its items, each as often as it is had', () => {
    const items = [
      anItem({ amount: '2900', quantity: 12 }),
      anItem({ product: 'Support', amount: '900', quantity: 3 }),
    ];
    expect(recurringOf(aSubscription(1, { items }))).toEqual({
      known: true,
      amount: '37500',
      currency: 'EUR',
      discounted: false,
    });
  });

  it('leaves out what is inactive or billed once', () => {
    const items = [
      anItem({ amount: '100' }),
      anItem({ amount: '1000', status: 'inactive' }),
      anItem({ amount: '10000', recurring: false }),
    ];
    expect(recurringOf(aSubscription(1, { items }))).toMatchObject({ amount: '100' });
  });

  it('is what it will bill again while all of it is paused', () => {
    const items = [
      anItem({ amount: '1000', status: 'inactive' }),
      anItem({ amount: '300', status: 'inactive' }),
      anItem({ amount: '10000', status: 'inactive', recurring: false }),
    ];
    expect(recurringOf(aSubscription(1, { items }))).toMatchObject({ amount: '1300' });
  });

  it('says when a discount comes off', () => {
    const discount = { id: 'dsc_1', starts_at: null, ends_at: null };
    expect(recurringOf(aSubscription(1, { discount }))).toMatchObject({ discounted: true });
  });

  it.each([
    { where: 'another in some countries', amount: '2500', currency_code: 'EUR', known: false },
    { where: 'the same there', amount: '2900', currency_code: 'EUR', known: true },
    {
      where: 'another in a currency of theirs',
      amount: '390000',
      currency_code: 'JPY',
      known: true,
    },
  ])(
    'names an amount only where it is the same everywhere: $where',
    ({ amount, currency_code, known }) => {
      const item = anItem({ amount: '2900' });
      const unit_price_overrides = [
        { country_codes: ['PT'], unit_price: { amount, currency_code } },
      ];
      const price = { ...item.price, unit_price_overrides };
      const items = [{ ...item, price }];
      expect(recurringOf(aSubscription(1, { items })).known).toBe(known);
    },
  );

  it('names no amount when a price is in another currency', () => {
    const items = [anItem({}), anItem({ currency: 'USD' })];
    expect(recurringOf(aSubscription(1, { items }))).toEqual({ known: false, currency: 'EUR' });
  });
});
