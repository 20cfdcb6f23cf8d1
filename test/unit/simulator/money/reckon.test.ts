import { describe, expect, it } from 'vitest';
import { type Line, reckon } from '../../../simulator/money/reckon';
import { taxRate } from '../../../simulator/money/tax';
import { unitPrice } from '../../../simulator/money/unit-price';
import { accounts } from '../../../simulator/seed/accounts';
import { type PriceName, priceId } from '../../../simulator/seed/catalogue';
import { seed } from '../../../simulator/seed/seed';
import type { Discount, Price } from '../../../simulator/wire';

const acme = seed('demo', new Date('2026-11-22T12:00:00Z')).accounts.get(accounts.sandbox.id);

function line(name: PriceName, quantity = 1, change: Partial<Price> = {}): Line {
  const price = acme?.prices.get(priceId('sandbox', name));
  const product = acme?.products.get(price?.product_id ?? '');
  if (!price || !product) throw new Error(`No price ${name}`);
  return { price: { ...price, ...change }, product, quantity };
}

function costing(amount: string, quantity: number): Line {
  const unit_price = { amount, currency_code: 'USD' as const };
  return line('teamMonthly', quantity, { unit_price, unit_price_overrides: [] });
}

const newYork = { country: 'US', currency: 'USD' as const };

describe('reckon', () => {
  it('adds tax on top, as in the example of Paddle’s description: 95000 at 0.08875 is 103431', () => {
    expect(reckon([costing('95000', 1)], newYork).totals).toMatchObject({
      subtotal: '95000',
      discount: '0',
      tax: '8431',
      total: '103431',
      grand_total: '103431',
      grand_total_tax: '8431',
      balance: '103431',
      credit: '0',
      currency_code: 'USD',
    });
  });

  it('multiplies by quantity and adds lines up', () => {
    const { totals, line_items } = reckon([costing('2900', 1), costing('900', 4)], newYork);
    expect(line_items.map((item) => item.totals)).toEqual([
      { subtotal: '2900', discount: '0', tax: '257', total: '3157' },
      { subtotal: '3600', discount: '0', tax: '319', total: '3919' },
    ]);
    expect(line_items[1]?.unit_totals).toEqual({
      subtotal: '900',
      discount: '0',
      tax: '80',
      total: '980',
    });
    expect(totals).toMatchObject({ subtotal: '6500', tax: '576', total: '7076' });
  });

  it('takes the tax out of a price that includes it', () => {
    const terms = { country: 'DE', currency: 'USD' as const };
    const included = line('businessTaxIncluded', 1, { unit_price_overrides: [] });
    expect(reckon([included], terms).totals).toMatchObject({
      subtotal: '10000',
      tax: '1900',
      total: '11900',
    });
  });

  it('takes discounts off before tax: a percentage of each line, a flat one shared out', () => {
    const percentage = { type: 'percentage', amount: '20' } as Discount;
    expect(
      reckon([costing('10000', 1)], { ...newYork, discount: percentage }).totals,
    ).toMatchObject({
      subtotal: '10000',
      discount: '2000',
      tax: '710',
      total: '8710',
    });
    const flat = { type: 'flat', amount: '500' } as Discount;
    const { line_items } = reckon([costing('2000', 1), costing('1000', 1)], {
      ...newYork,
      discount: flat,
    });
    expect(line_items.map(({ totals }) => totals.discount)).toEqual(['333', '167']);
  });

  it('uses credit up first and keeps what is left', () => {
    const bill = [costing('10000', 1)];
    expect(reckon(bill, { ...newYork, credit: 887n }).totals).toMatchObject({
      total: '10887',
      credit: '887',
      grand_total: '10000',
      balance: '10000',
    });
    expect(reckon(bill, { ...newYork, credit: 99999n }).totals).toMatchObject({
      credit: '10887',
      grand_total: '0',
    });
  });

  it('covers a part of the period when it is prorated', () => {
    const billing_period = { starts_at: '2026-11-01T00:00:00Z', ends_at: '2026-11-16T00:00:00Z' };
    const half = { ...costing('2900', 2), proration: { rate: '0.5', billing_period } };
    expect(reckon([half], newYork).line_items[0]).toMatchObject({
      unit_totals: { subtotal: '1450' },
      totals: { subtotal: '2900' },
      proration: { rate: '0.5' },
    });
  });

  it('gives back what a negative quantity takes away', () => {
    expect(reckon([costing('1000', -1)], newYork).totals).toMatchObject({
      subtotal: '-1000',
      tax: '-89',
      total: '-1089',
      grand_total: '0',
      credit_to_balance: '1089',
    });
  });
});

describe('unitPrice', () => {
  const team = line('teamMonthly').price;
  it.each([
    ['US', 'USD', 2900n],
    ['DE', 'EUR', 2610n],
    ['JP', 'JPY', 4495n],
    ['HU', 'HUF', 1_044_000n],
    ['CO', 'COP', 12_180_000n],
    // No override for Norway: the base price, and converted where the currency asks for it.
    ['NO', 'USD', 2900n],
    ['NO', 'JPY', 4328n],
  ])('in %s, in %s, is %i', (country, currency, amount) => {
    expect(unitPrice(team, country, currency)).toBe(amount);
  });
});

describe('taxRate', () => {
  it.each([
    ['US', null, '0.08875'],
    ['DE', null, '0.19'],
    ['DE', 'DE811907980', '0'],
    ['JP', 'T123', '0.1'],
    ['AE', null, '0'],
  ])('in %s with tax number %s is %s', (country, number, expected) => {
    expect(taxRate(country, number)).toBe(expected);
  });
});
