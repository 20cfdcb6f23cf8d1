import { describe, expect, it } from 'vitest';
import type { ItemChange } from '@/billing/item-change';
import { planItems } from '@/billing/plan-items';
import type { ItemShape, PriceShape } from '@/billing/wire';
import { itemWith, priceWith, yearly } from './builders';

const basic = priceWith('pri_basic');
const pro = priceWith('pri_pro');
const proYearly = priceWith('pri_pro_yearly', {
  product_id: pro.product_id,
  billing_cycle: yearly,
});
const support = priceWith('pri_support');
const supportYearly = priceWith('pri_support_yearly', {
  product_id: support.product_id,
  billing_cycle: yearly,
});
const agreed = priceWith('pri_agreed', { type: 'custom', quantity: { minimum: 1, maximum: 1 } });
const setup = priceWith('pri_setup', { billing_cycle: null });
const current = [itemWith(basic, 5), itemWith(support, 2), itemWith(agreed)];

function problemsOf(change: ItemChange, items = current, catalogue: readonly PriceShape[] = []) {
  const plan = planItems(items, change, catalogue);
  return plan.possible ? [] : plan.problems;
}

describe('a list that cannot be sent', () => {
  const toYearly = { swap: { from: 'pri_basic', to: proYearly } };
  const two = [itemWith(basic), itemWith(support)];
  const second = { ...supportYearly, id: 'pri_support_yearly_2' };

  it.each<[string, ItemChange, ItemShape[], PriceShape[], object[]]>([
    [
      'a price that the subscription does not have',
      { swap: { from: 'pri_gone', to: pro }, remove: ['pri_gone', 'pri_lost'] },
      two,
      [],
      [
        { kind: 'not-on-subscription', price_id: 'pri_gone' },
        { kind: 'not-on-subscription', price_id: 'pri_lost' },
      ],
    ],
    [
      'a one-time price added',
      { add: [{ price: setup, quantity: 1 }] },
      two,
      [],
      [{ kind: 'one-time-price', price_id: 'pri_setup' }],
    ],
    [
      'an archived price',
      { add: [{ price: { ...pro, status: 'archived' }, quantity: 1 }] },
      two,
      [],
      [{ kind: 'archived-price', price_id: 'pri_pro' }],
    ],
    [
      'the custom price of another deal',
      { add: [{ price: agreed, quantity: 1 }] },
      two,
      [],
      [{ kind: 'custom-price', price_id: 'pri_agreed' }],
    ],
    [
      'a price that is there already',
      { swap: { from: 'pri_basic', to: support } },
      two,
      [],
      [{ kind: 'duplicate-price', price_id: 'pri_support' }],
    ],
    [
      'an addition of another interval',
      { add: [{ price: proYearly, quantity: 1 }] },
      two,
      [],
      [{ kind: 'interval-mismatch', price_id: 'pri_pro_yearly' }],
    ],
    [
      'no counterpart',
      toYearly,
      two,
      [support, pro, proYearly],
      [{ kind: 'no-counterpart', price_id: 'pri_support', product_id: support.product_id }],
    ],
    [
      'only an archived counterpart',
      toYearly,
      two,
      [{ ...supportYearly, status: 'archived' }],
      [{ kind: 'no-counterpart', price_id: 'pri_support', product_id: support.product_id }],
    ],
    [
      'only a custom counterpart',
      toYearly,
      two,
      [{ ...supportYearly, type: 'custom' }],
      [{ kind: 'no-counterpart', price_id: 'pri_support', product_id: support.product_id }],
    ],
    [
      'two counterparts',
      toYearly,
      two,
      [supportYearly, second],
      [
        {
          kind: 'several-counterparts',
          price_id: 'pri_support',
          product_id: support.product_id,
          candidates: ['pri_support_yearly', 'pri_support_yearly_2'],
        },
      ],
    ],
    [
      'a custom price in an interval change',
      toYearly,
      [itemWith(basic), itemWith({ ...support, type: 'custom' })],
      [supportYearly],
      [
        {
          kind: 'custom-price-cannot-follow',
          price_id: 'pri_support',
          candidates: ['pri_support_yearly'],
        },
      ],
    ],
    [
      'everything removed',
      { remove: ['pri_basic', 'pri_support'] },
      two,
      [],
      [{ kind: 'no-items-left' }],
    ],
    [
      'a plan with a one-time price, named once',
      { swap: { from: 'pri_basic', to: setup } },
      [itemWith(basic)],
      [],
      [{ kind: 'one-time-price', price_id: 'pri_setup' }],
    ],
  ])('%s', (_, change, items, catalogue, expected) => {
    expect(problemsOf(change, items, catalogue)).toEqual(expected);
  });

  it.each([0, -1, 101, 1.5, Number.NaN, 2 ** 53])('a quantity of %s', (quantity) => {
    const swapped = problemsOf({ swap: { from: 'pri_basic', to: pro, quantity } });
    const kept = problemsOf({ quantities: [{ price_id: 'pri_basic', quantity }] });
    const same = problemsOf({ swap: { from: 'pri_basic', to: basic, quantity } });
    for (const problems of [swapped, kept, same])
      expect(problems.map((problem) => problem.kind)).toEqual(['quantity-out-of-bounds']);
  });

  it('a quantity that the counterpart does not take', () => {
    const one = { ...supportYearly, quantity: { minimum: 1, maximum: 1 } };
    const problems = problemsOf(toYearly, [itemWith(basic), itemWith(support, 2)], [one]);
    const bounds = { minimum: 1, maximum: 1 };
    expect(problems).toEqual([
      { kind: 'quantity-out-of-bounds', price_id: 'pri_support_yearly', quantity: 2, bounds },
    ]);
  });

  it('more than a hundred items', () => {
    const add = Array.from({ length: 99 }, (_, index) => ({
      price: priceWith(`pri_${index}`),
      quantity: 1,
    }));
    expect(problemsOf({ add: add.slice(1) }, [itemWith(basic), itemWith(support)])).toEqual([]);
    expect(problemsOf({ add }, [itemWith(basic), itemWith(support)])).toEqual([
      { kind: 'too-many-items', count: 101, maximum: 100 },
    ]);
  });
});
