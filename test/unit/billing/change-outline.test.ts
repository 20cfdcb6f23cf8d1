import { describe, expect, it } from 'vitest';
import { outlineChange } from '@/billing/change-outline';
import type { ItemChange } from '@/billing/item-change';
import { planItems } from '@/billing/plan-items';
import { itemWith, priceWith, subscriptionWith, yearly } from './builders';

const plan = priceWith('pri_plan');
const planYearly = priceWith('pri_year', { product_id: plan.product_id, billing_cycle: yearly });
const addOn = priceWith('pri_add_on');
const subscription = subscriptionWith({ items: [itemWith(plan, 2), itemWith(addOn)] });

describe('what a change does, in outline', () => {
  it.each<[string, ItemChange, object]>([
    ['nothing', {}, { items: 'unchanged', interval: 'none' }],
    [
      'the quantity it has',
      { quantities: [{ price_id: 'pri_plan', quantity: 2 }] },
      { items: 'unchanged', interval: 'none' },
    ],
    [
      'the plan it has',
      { swap: { from: 'pri_plan', to: plan } },
      { items: 'unchanged', interval: 'none' },
    ],
    [
      'another quantity',
      { quantities: [{ price_id: 'pri_plan', quantity: 3 }] },
      { items: 'quantities', interval: 'none' },
    ],
    ['an add-on goes', { remove: ['pri_add_on'] }, { items: 'prices', interval: 'none' }],
    [
      'an add-on comes',
      { add: [{ price: priceWith('pri_more'), quantity: 1 }] },
      { items: 'prices', interval: 'none' },
    ],
    [
      'a year instead',
      { swap: { from: 'pri_plan', to: planYearly }, remove: ['pri_add_on'] },
      { items: 'prices', interval: 'lengthens' },
    ],
    [
      'no items at all',
      { remove: ['pri_plan', 'pri_add_on'] },
      { items: 'prices', interval: 'none', problems: [{ kind: 'no-items-left' }] },
    ],
  ])('%s', (_, change, expected) => {
    const planned = planItems(subscription.items, change, []);
    expect(outlineChange(subscription, planned)).toEqual(expected);
  });
});
