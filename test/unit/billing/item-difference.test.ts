import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedItem, diffItems, sameItems } from '@/billing/item-difference';

const item = (price_id: string, quantity = 1, product_id?: string): ComparedItem =>
  product_id === undefined ? { price_id, quantity } : { price_id, quantity, product_id };

const nothing = { added: [], removed: [], changed: [], swapped: [] };
const lists = fc.uniqueArray(
  fc.record({
    price_id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    quantity: fc.integer({ min: 1, max: 3 }),
    product_id: fc.constantFrom('x', 'y'),
  }),
  { selector: (one) => one.price_id },
);

describe('the difference between two lists', () => {
  it('is nothing for the same items in another order', () => {
    expect(diffItems([item('a'), item('b', 2)], [item('b', 2), item('a')])).toEqual(nothing);
  });

  it('tells added, removed and changed apart', () => {
    const difference = diffItems(
      [item('a'), item('b', 2), item('c'), item('d')],
      [item('b', 3), item('a'), item('e')],
    );
    expect(difference).toEqual({
      ...nothing,
      added: [item('e')],
      removed: [item('c'), item('d')],
      changed: [{ price_id: 'b', from: 2, to: 3 }],
    });
  });

  it('sees a swap where one goes and one comes', () => {
    expect(diffItems([item('a'), item('b')], [item('c', 4), item('b')])).toEqual({
      ...nothing,
      swapped: [{ from: item('a'), to: item('c', 4) }],
    });
  });

  it('sees swaps within products first', () => {
    const difference = diffItems(
      [item('a-month', 1, 'A'), item('b-month', 2, 'B'), item('old', 1, 'C')],
      [item('b-year', 2, 'B'), item('a-year', 1, 'A'), item('new', 1, 'D')],
    );
    expect(difference.swapped.map(({ from, to }) => `${from.price_id} ${to.price_id}`)).toEqual([
      'a-month a-year',
      'b-month b-year',
      'old new',
    ]);
    expect([difference.added, difference.removed]).toEqual([[], []]);
  });

  it('leads from one list to the other', () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const { added, removed, changed, swapped } = diffItems(before, after);
        const gone = [...removed, ...swapped.map(({ from }) => from)];
        const staying = before.filter((one) => !gone.some((other) => other === one));
        const rebuilt: ComparedItem[] = [
          ...staying.map((one) => ({
            price_id: one.price_id,
            quantity: changed.find((c) => c.price_id === one.price_id)?.to ?? one.quantity,
          })),
          ...added,
          ...swapped.map(({ to }) => to),
        ];
        expect(sameItems(rebuilt, after)).toBe(true);
        expect(sameItems(before, after)).toBe(
          [added, removed, changed, swapped].every((part) => part.length === 0),
        );
      }),
    );
  });
});

describe('the same items', () => {
  it.each<[string, ComparedItem[], ComparedItem[], boolean]>([
    ['empty lists', [], [], true],
    ['another order', [item('a'), item('b', 2)], [item('b', 2), item('a')], true],
    ['another quantity', [item('a')], [item('a', 2)], false],
    ['one more', [item('a')], [item('a'), item('b')], false],
    ['another price', [item('a')], [item('b')], false],
    ['quantities that look alike when joined', [item('a', 11)], [item('a1', 1)], false],
  ])('%s', (_, one, other, expected) => {
    expect(sameItems(one, other)).toBe(expected);
    expect(sameItems(other, one)).toBe(expected);
  });
});
