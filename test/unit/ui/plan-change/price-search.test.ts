import { describe, expect, it } from 'vitest';
import { offersOf, searchOffers } from '@/ui/plan-change/price-search';
import { readWords } from '../catalogue';
import { aPrice, aStart, yearly } from './a-change';

readWords();

const { subscription } = aStart();
const present = subscription.items[0]?.price ?? null;
const prices = [
  aPrice('Seats'),
  aPrice('Max', { name: 'Monthly', unit_price: { amount: '9900', currency_code: 'EUR' } }),
  aPrice('Max', { id: 'pri_MaxYear', name: 'Annual', billing_cycle: yearly }),
  aPrice('Pro'),
];
const offers = offersOf(prices, { subscription, present, cycle: null });
const ids = (query: string) => searchOffers(offers, query, 'en').map(({ price }) => price.id);

describe('the offers', () => {
  it('come by product, the present plan’s first', () => {
    expect(offers.map(({ product }) => product)).toEqual(['Pro', 'Max', 'Max', 'Seats']);
    expect(offers.map((offer) => offer.present)).toEqual([true, false, false, false]);
  });

  it('say why what is on the subscription cannot be chosen', () => {
    expect(offers.map(({ refusal }) => refusal)).toEqual([null, null, null, 'already-there']);
  });

  it('know the present plan although it has left the catalogue', () => {
    const [first] = offersOf([], { subscription, present, cycle: null });
    expect(first).toMatchObject({ product: 'Pro', present: true });
  });

  it('of add-ons are of the plan’s interval', () => {
    const cycle = { interval: 'month', frequency: 1 };
    const refused = offersOf(prices, { subscription, present: null, cycle });
    expect(refused.find(({ price }) => price.id === 'pri_MaxYear')?.refusal).toBe('other-interval');
  });
});

describe('a search', () => {
  it.each([
    ['max', ['pri_MaxYear', 'pri_Max']],
    ['annual MAX', ['pri_MaxYear']],
    ['yearly', ['pri_MaxYear']],
    ['99', ['pri_Max']],
    ['€99.00', ['pri_Max']],
    ['pri_MaxYear', ['pri_MaxYear']],
  ])('for %s finds %j', (query, found) => expect(ids(query)).toEqual(found));

  it.each(['maxi', '9.9', 'max seats', '€99.001'])('for %s finds nothing', (query) =>
    expect(ids(query)).toEqual([]),
  );

  it('of thousands finds the one', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => aPrice(`P${at}`, { id: `pri_${at}` }));
    const all = offersOf(many, { subscription, present, cycle: null });
    expect(searchOffers(all, 'p4999', 'en')).toHaveLength(1);
  });
});
