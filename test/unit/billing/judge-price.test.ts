import { expect, it } from 'vitest';
import { judgePrice } from '@/billing/judge-price';
import type { PriceShape } from '@/billing/wire';
import { itemWith, priceWith, subscriptionWith, yearly } from './builders';

const subscription = subscriptionWith({ items: [itemWith(priceWith('pri_plan'))] });

it.each<[string, PriceShape, object]>([
  ['a monthly price', priceWith('pri_a'), { fits: true, converted: false }],
  [
    'a yearly price',
    priceWith('pri_a', { billing_cycle: yearly }),
    { fits: true, converted: false },
  ],
  [
    'a price listed in another currency',
    priceWith('pri_a', { unit_price: { amount: '1000', currency_code: 'EUR' } }),
    { fits: true, converted: true },
  ],
  ['the plan it has', priceWith('pri_plan'), { fits: false, reason: 'already-there' }],
  [
    'a one-time price',
    priceWith('pri_a', { billing_cycle: null }),
    { fits: false, reason: 'one-time' },
  ],
  [
    'an archived price',
    priceWith('pri_a', { status: 'archived' }),
    { fits: false, reason: 'archived' },
  ],
  [
    'the price of another deal',
    priceWith('pri_a', { type: 'custom' }),
    { fits: false, reason: 'custom' },
  ],
])('%s', (_, price, expected) => {
  expect(judgePrice(price, subscription)).toEqual(expected);
});
