import fc from 'fast-check';
import type { ChangeOutline, ChangeSituation } from '@/billing/situation';
import type { BillingCycle, ItemShape, PriceShape, SubscriptionShape } from '@/billing/wire';

export const monthly: BillingCycle = { interval: 'month', frequency: 1 };
export const yearly: BillingCycle = { interval: 'year', frequency: 1 };

/** Noon of a day long before the next bill of `subscriptionWith`. */
export const noon = Date.parse('2026-05-13T12:00:00Z');

export function priceWith(id: string, fields: Partial<PriceShape> = {}): PriceShape {
  return {
    id,
    product_id: `pro_of_${id}`,
    type: 'standard',
    status: 'active',
    billing_cycle: monthly,
    unit_price: { amount: '1000', currency_code: 'USD' },
    quantity: { minimum: 1, maximum: 100 },
    ...fields,
  };
}

export function itemWith(price: PriceShape, quantity = 1): ItemShape {
  return { price, quantity, recurring: price.billing_cycle != null };
}

export function subscriptionWith(fields: Partial<SubscriptionShape> = {}): SubscriptionShape {
  return {
    status: 'active',
    customer_id: 'ctm_01hrffh7gvp29kc7xahm8wddwa',
    currency_code: 'USD',
    updated_at: '2026-05-10T12:01:47.199123Z',
    next_billed_at: '2026-06-10T12:01:46.293348Z',
    collection_mode: 'automatic',
    billing_cycle: monthly,
    scheduled_change: null,
    discount: null,
    items: [],
    ...fields,
  };
}

export function situationWith(
  subscription: Partial<SubscriptionShape> = {},
  change: Partial<ChangeOutline> = {},
): ChangeSituation {
  return {
    subscription: subscriptionWith(subscription),
    change: { items: 'prices', interval: 'none', ...change },
    now: noon,
  };
}

/** A catalogue of products with a monthly and a yearly price each, and items of some of them. */
export const shop = fc
  .record({
    quantities: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 40 }),
    custom: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  })
  .map(({ quantities, custom }) => {
    const prices = (cycle: BillingCycle, word: string) =>
      Array.from({ length: 45 }, (_, index) =>
        priceWith(`pri_${word}_${index}`, { product_id: `pro_${index}`, billing_cycle: cycle }),
      );
    const [months, years] = [prices(monthly, 'monthly'), prices(yearly, 'yearly')];
    const items = quantities.flatMap((quantity, index) => {
      const price = months[index];
      if (price === undefined) return [];
      const type = custom[index] === true ? 'custom' : 'standard';
      return [itemWith({ ...price, type }, quantity)];
    });
    return { months, years, items };
  });
