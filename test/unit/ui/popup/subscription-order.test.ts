import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtered, inOrder } from '@/ui/popup/subscription-order';
import { anItem, aSubscription, subscriptionId } from '../builders';

const statuses = ['active', 'trialing', 'past_due', 'paused', 'canceled', 'frozen'] as const;
const numbers = (items: { id: string }[]) => items.map(({ id }) => Number(id.slice(-4)));

describe('the order of subscriptions', () => {
  it('puts what needs an eye first, and canceled ones apart', () => {
    const items = statuses.map((status, at) => aSubscription(at, { status }));
    const { current, canceled } = inOrder(items, null);
    expect(numbers(current)).toEqual([2, 0, 1, 3, 5]);
    expect(numbers(canceled)).toEqual([4]);
  });

  it('puts the one that the ticket names first, canceled or not', () => {
    const items = [
      aSubscription(1, { status: 'past_due' }),
      aSubscription(2, { status: 'canceled' }),
    ];
    const { current, canceled } = inOrder(items, subscriptionId(2));
    expect(numbers(current)).toEqual([2, 1]);
    expect(canceled).toEqual([]);
  });

  it('moves nothing when a later page comes', () => {
    const status = fc.constantFrom(...statuses);
    const pages = fc.tuple(
      fc.array(status, { minLength: 200, maxLength: 200 }),
      fc.array(status, { maxLength: 20 }),
    );
    fc.assert(
      fc.property(pages, ([first, second]) => {
        const items = [...first, ...second].map((each, at) => aSubscription(at, { status: each }));
        const before = inOrder(items.slice(0, 200), null).current;
        expect(inOrder(items, null).current.slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses)), (all) => {
        const items = all.map((status, at) => aSubscription(at, { status }));
        const { current, canceled } = inOrder(items, subscriptionId(0));
        expect(new Set([...current, ...canceled])).toEqual(new Set(items));
      }),
    );
  });
});

describe('the filter of subscriptions', () => {
  const items = [
    aSubscription(1, { items: [anItem({ product: 'AeroEdit Pro' })] }),
    aSubscription(2, { status: 'past_due', items: [anItem({ product: 'AeroEdit Student' })] }),
  ];

  it.each([
    ['', [1, 2]],
    ['aeroedit', [1, 2]],
    ['student', [2]],
    ['PAST DUE', [2]],
    ['pro seats', [1]],
    ['0001', [1]],
    ['pro student', []],
  ])('“%s” keeps %j', (filter, kept) => {
    expect(numbers(filtered(items, filter))).toEqual(kept);
  });
});
