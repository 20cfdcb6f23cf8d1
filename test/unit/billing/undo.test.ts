import { describe, expect, it } from 'vitest';
import { type AppliedChange, planUndo } from '@/billing/undo';
import { itemWith, monthly, priceWith, yearly } from './builders';

const after = [
  { price_id: 'pri_pro', quantity: 5 },
  { price_id: 'pri_support', quantity: 1 },
];
const before = [
  { price_id: 'pri_basic', quantity: 5 },
  { price_id: 'pri_support', quantity: 1 },
];
const applied: AppliedChange = {
  before: {
    items: [itemWith(priceWith('pri_basic'), 5), itemWith(priceWith('pri_support'))],
    billing_cycle: monthly,
  },
  after: { items: after, billing_cycle: monthly },
  mode: 'do_not_bill',
  currency: 'USD',
  money: { kind: 'nothing', due: '0', creditUsed: '0', credited: '0' },
  unpaid: false,
};
const money = applied.money;
const agreed = itemWith(priceWith('pri_agreed', { type: 'custom' }));

describe('an undo', () => {
  it('is the items before, and brings back everything where no money moved', () => {
    const undo = planUndo(applied, after);
    expect(undo).toEqual({ possible: true, items: before, caveats: [] });
  });

  it('does not mind the order of the items', () => {
    expect(planUndo(applied, after.toReversed()).possible).toBe(true);
  });

  it.each<[string, Partial<AppliedChange>, object[]]>([
    [
      'a charge',
      { money: { ...money, kind: 'charge', due: '78838' } },
      [{ kind: 'charge-not-refunded', amount: '78838' }],
    ],
    [
      'a charge that has not come in',
      { money: { ...money, kind: 'charge', due: '78838' }, unpaid: true },
      [{ kind: 'unpaid-stays-due', amount: '78838' }],
    ],
    [
      'an invoice',
      { money: { ...money, kind: 'invoice', due: '78838' } },
      [{ kind: 'invoice-stays', amount: '78838' }],
    ],
    [
      'a credit',
      { money: { ...money, credited: '1000' } },
      [{ kind: 'credit-stays', amount: '1000' }],
    ],
    [
      'used credit and a charge',
      { money: { kind: 'charge', due: '5', creditUsed: '100', credited: '0' } },
      [
        { kind: 'charge-not-refunded', amount: '5' },
        { kind: 'used-credit-stays-used', amount: '100' },
      ],
    ],
    [
      'a difference left for the next bill',
      { mode: 'prorated_next_billing_period' },
      [{ kind: 'next-bill-may-keep-it' }],
    ],
    [
      'another interval',
      { after: { items: after, billing_cycle: yearly } },
      [{ kind: 'bill-date-may-move' }],
    ],
    [
      'a custom price given up',
      { before: { items: [agreed], billing_cycle: monthly } },
      [{ kind: 'custom-price-may-be-refused', price_id: 'pri_agreed' }],
    ],
    [
      'a custom price kept',
      {
        before: { items: [agreed], billing_cycle: monthly },
        after: { items: [{ price_id: 'pri_agreed', quantity: 2 }], billing_cycle: monthly },
      },
      [],
    ],
  ])('says what it cannot bring back after %s', (_, fields, expected) => {
    const change = { ...applied, ...fields };
    const undo = planUndo(change, change.after.items);
    expect(undo.possible && undo.caveats).toEqual(expected);
  });

  it('is not offered when the items were changed since', () => {
    const current = [{ price_id: 'pri_pro', quantity: 6 }];
    expect(planUndo(applied, current)).toEqual({ possible: false, reason: 'changed-since' });
  });

  it('has nothing to do when the items are the old ones again', () => {
    expect(planUndo(applied, before)).toEqual({ possible: false, reason: 'nothing-to-undo' });
  });
});
