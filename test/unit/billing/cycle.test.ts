import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleLength, intervalChange, sameCycle } from '@/billing/cycle';

const every = (frequency: number, interval: string) => ({ frequency, interval });

describe('cycles', () => {
  it.each([
    [every(1, 'month'), every(1, 'month'), 'none'],
    [every(1, 'month'), every(1, 'year'), 'lengthens'],
    [every(1, 'year'), every(1, 'month'), 'shortens'],
    [every(1, 'month'), every(3, 'month'), 'lengthens'],
    [every(30, 'day'), every(1, 'month'), 'lengthens'],
    [every(31, 'day'), every(1, 'month'), 'shortens'],
    [every(52, 'week'), every(1, 'year'), 'lengthens'],
    [every(12, 'month'), every(1, 'year'), 'lengthens'],
    [every(1, 'month'), every(1, 'decade'), 'lengthens'],
  ])('from %o to %o: %s', (before, after, expected) => {
    expect(intervalChange(before, after)).toBe(expected);
  });

  it.each([every(1, 'decade'), every(0, 'month'), every(-1, 'month'), every(1.5, 'month')])(
    'cannot measure %o',
    (cycle) => {
      expect(cycleLength(cycle)).toBeNull();
    },
  );

  it('has twelve months in a year and seven days in a week', () => {
    expect(cycleLength(every(12, 'month'))).toBe(cycleLength(every(1, 'year')));
    expect(cycleLength(every(7, 'day'))).toBe(cycleLength(every(1, 'week')));
    expect(cycleLength(every(146_097, 'day'))).toBe(cycleLength(every(400, 'year')));
  });

  it('tells cycles apart by their words, as Paddle does', () => {
    expect(sameCycle(every(12, 'month'), every(1, 'year'))).toBe(false);
  });

  it('never shortens both ways', () => {
    const cycle = fc.record({
      interval: fc.constantFrom('day', 'week', 'month', 'year'),
      frequency: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(cycle, cycle, (one, other) => {
        const both = [intervalChange(one, other), intervalChange(other, one)];
        expect(both).not.toEqual(['shortens', 'shortens']);
        expect(both.includes('none')).toBe(sameCycle(one, other));
      }),
    );
  });
});
