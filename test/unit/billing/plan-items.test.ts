import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemChange } from '@/billing/item-change';
import { planItems } from '@/billing/plan-items';
import type { ItemShape } from '@/billing/wire';
import { itemWith, monthly, priceWith, shop, yearly } from './builders';

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

function itemsOf(change: ItemChange, items: readonly ItemShape[] = current) {
  const plan = planItems(items, change, [proYearly, supportYearly]);
  return plan.possible ? plan.items.map((item) => `${item.price_id} ${item.quantity}`) : plan;
}

describe('the new list of items', () => {
  it('swaps the plan and says every other item again', () => {
    const swap = { from: 'pri_basic', to: pro };
    expect(itemsOf({ swap })).toEqual(['pri_pro 5', 'pri_support 2', 'pri_agreed 1']);
  });

  it('takes the quantity of the new plan if one is given', () => {
    const swap = { from: 'pri_basic', to: pro, quantity: 20 };
    expect(itemsOf({ swap })).toEqual(['pri_pro 20', 'pri_support 2', 'pri_agreed 1']);
  });

  it('changes quantities, removes and adds', () => {
    const change: ItemChange = {
      quantities: [{ price_id: 'pri_basic', quantity: 6 }],
      remove: ['pri_support'],
      add: [{ price: pro, quantity: 3 }],
    };
    expect(itemsOf(change)).toEqual(['pri_basic 6', 'pri_agreed 1', 'pri_pro 3']);
  });

  it('is the old list when nothing is asked for', () => {
    expect(itemsOf({})).toEqual(['pri_basic 5', 'pri_support 2', 'pri_agreed 1']);
  });

  it('never sends a one-time item again', () => {
    expect(itemsOf({}, [itemWith(basic), itemWith(setup)])).toEqual(['pri_basic 1']);
  });

  it('carries every recurring item to the new interval', () => {
    const items = [itemWith(pro, 5), itemWith(support, 2)];
    const swap = { from: 'pri_pro', to: proYearly };
    expect(itemsOf({ swap }, items)).toEqual(['pri_pro_yearly 5', 'pri_support_yearly 2']);
  });

  it('lets a new quantity follow a carried item', () => {
    const change: ItemChange = {
      swap: { from: 'pri_pro', to: proYearly },
      quantities: [{ price_id: 'pri_support', quantity: 7 }],
    };
    const items = [itemWith(pro), itemWith(support, 2)];
    expect(itemsOf(change, items)).toEqual(['pri_pro_yearly 1', 'pri_support_yearly 7']);
  });

  it('replaces a custom price where the agent says by what', () => {
    const change: ItemChange = {
      swap: { from: 'pri_basic', to: proYearly },
      counterparts: [{ price_id: 'pri_agreed', to: supportYearly }],
    };
    const items = [itemWith(basic), itemWith(agreed)];
    expect(itemsOf(change, items)).toEqual(['pri_pro_yearly 1', 'pri_support_yearly 1']);
  });

  it('keeps an item whose price is archived since, and one outside its bounds, if untouched', () => {
    const old = itemWith({ ...support, status: 'archived' }, 500);
    const swap = { from: 'pri_basic', to: pro };
    expect(itemsOf({ swap }, [itemWith(basic), old])).toEqual(['pri_pro 1', 'pri_support 500']);
  });

  it('says where each item comes from', () => {
    const change: ItemChange = {
      swap: { from: 'pri_basic', to: proYearly },
      remove: ['pri_agreed'],
      add: [{ price: priceWith('pri_new', { billing_cycle: yearly }), quantity: 1 }],
    };
    const plan = planItems(current, change, [supportYearly]);
    expect(plan.possible && plan.planned.map(({ origin, from }) => [origin, from])).toEqual([
      ['swapped', 'pri_basic'],
      ['carried', 'pri_support'],
      ['added', null],
    ]);
    expect(plan.possible && plan.cycle).toEqual(yearly);
  });
});

describe('every list that can be sent', () => {
  const changed = fc.tuple(shop, fc.infiniteStream(fc.nat({ max: 50 }))).map(([made, numbers]) => {
    const next = () => numbers.next().value;
    const { items, months, years } = made;
    const pick = <T>(list: readonly T[]) => list[next() % list.length];
    const [from, to, gone, more] = [
      pick(items),
      pick([...months, ...years]),
      pick(items),
      pick(months),
    ];
    const swap =
      from === undefined || to === undefined ? {} : { swap: { from: from.price.id, to } };
    const remove = gone !== undefined && next() > 30 ? [gone.price.id] : [];
    const add = more !== undefined && next() > 30 ? [{ price: more, quantity: next() }] : [];
    return { ...made, change: { ...swap, remove, add } satisfies ItemChange };
  });

  it('has 1 to 100 prices of one cycle, none twice, each in whole pieces', () => {
    let possible = 0;
    fc.assert(
      fc.property(changed, ({ items, change, years }) => {
        const plan = planItems(items, change, years);
        if (!plan.possible) {
          expect(plan.problems.length).toBeGreaterThan(0);
          return;
        }
        possible += 1;
        const ids = plan.items.map((item) => item.price_id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.length).toBeLessThanOrEqual(100);
        expect(
          plan.planned.every(({ price }) => price.billing_cycle?.interval === plan.cycle.interval),
        ).toBe(true);
        expect(plan.items.every(({ quantity }) => Number.isInteger(quantity) && quantity > 0)).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
    expect(possible).toBeGreaterThan(20);
  });

  it('has every item that was not mentioned, with its quantity and its product', () => {
    fc.assert(
      fc.property(changed, ({ items, change, years }) => {
        const plan = planItems(items, change, years);
        if (!plan.possible) return;
        const untouched = items.filter(
          ({ price }) => price.id !== change.swap?.from && !change.remove.includes(price.id),
        );
        for (const { price, quantity } of untouched) {
          const planned = plan.planned.find((item) => item.from === price.id);
          expect(planned?.quantity).toBe(quantity);
          expect(planned?.price.product_id).toBe(price.product_id);
          if (plan.cycle.interval === monthly.interval) expect(planned?.price).toBe(price);
        }
        const made = plan.items.length - untouched.length - change.add.length;
        expect(made === 0 || made === 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never replaces a custom price unasked', () => {
    fc.assert(
      fc.property(changed, ({ items, change, years }) => {
        const plan = planItems(items, change, years);
        if (!plan.possible) return;
        for (const { price } of items) {
          if (price.type !== 'custom' || change.remove.includes(price.id)) continue;
          if (price.id === change.swap?.from) continue;
          expect(plan.items.some((item) => item.price_id === price.id)).toBe(true);
        }
      }),
    );
  });
});
