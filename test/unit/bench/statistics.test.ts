import { describe, expect, it } from 'vitest';
import { compare, median, roundTrips } from '../../bench/statistics';

describe('median', () => {
  it.each([
    [[7], 7],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[1, 1, 1, 1000], 1],
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('leaves what it was given in its order', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('of nothing is an error, not a figure', () => {
    expect(() => median([])).toThrow('no median');
  });
});

describe('compare', () => {
  it('gives the ratio of the medians, so that one slow run changes nothing', async () => {
    const ours = [30, 30, 9_000];
    const floor = [20, 20, 20];
    const next = (times: number[]) => async () => times.shift() ?? Number.NaN;
    expect(await compare(3, { ours: next(ours), floor: next(floor) })).toBe(1.5);
  });

  it('lets the two take turns at being first', async () => {
    const order: string[] = [];
    const noting = (who: string) => async () => order.push(who);
    await compare(3, { ours: noting('ours'), floor: noting('floor') });
    expect(order).toEqual(['floor', 'ours', 'ours', 'floor', 'floor', 'ours']);
  });
});

describe('roundTrips', () => {
  it.each([
    ['nothing was asked', [], 0],
    ['one request', [5], 1],
    ['all at once', [5, 6, 90], 1],
    ['one after the other', [0, 105, 210], 3],
    ['two at once after the first', [0, 103, 110], 2],
    ['out of order', [110, 0, 103], 2],
    ['as soon as the answer is there', [0, 100], 2],
    ['a little later than its round, before any answer', [0, 60, 99, 170], 2],
  ])('%s', (_, arrivals, trips) => {
    expect(roundTrips(arrivals, 100)).toBe(trips);
  });
});
