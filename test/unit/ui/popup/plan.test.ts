import { beforeEach, describe, expect, it } from 'vitest';
import { cycleWords, planOf } from '@/ui/popup/plan';
import { anItem, aSubscription } from '../builders';
import { readWords } from '../catalogue';

beforeEach(() => readWords());

describe('a plan by its name', () => {
  it.each([
    ['Seats', 'Seats, monthly'],
    ['Monthly', 'Monthly'],
    ['Pro (monthly)', 'Pro (monthly)'],
    [null, 'monthly'],
  ])('the price name %s reads %s', (price, terms) => {
    const { product, terms: read } = planOf(aSubscription(1, { items: [anItem({ price })] }));
    expect([product, read]).toEqual(['Pro', terms]);
  });

  it('is the first item; the others are add-ons', () => {
    const items = [anItem({ quantity: 5 }), anItem({ product: 'Support' })];
    const { quantity, addOns } = planOf(aSubscription(1, { items }));
    expect(quantity).toBe(5);
    expect(addOns.map(({ product }) => product.name)).toEqual(['Support']);
  });

  it('is the ID of a subscription without items', () => {
    const subscription = aSubscription(1, { items: [] });
    expect(planOf(subscription).product).toBe(subscription.id);
  });

  it.each([
    ['day', 1, 'daily'],
    ['week', 2, 'every 2 weeks'],
    ['month', 6, 'every 6 months'],
    ['year', 1, 'yearly'],
    ['decade', 1, '1 decade'],
  ])('%s × %i is %s', (interval, frequency, words) => {
    expect(cycleWords({ interval, frequency })).toBe(words);
  });
});
