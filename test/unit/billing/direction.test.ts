import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, directionOf, type RecurringTotal } from '@/billing/direction';

const total = (
  amount: string,
  interval = 'month',
  frequency = 1,
  currency_code = 'USD',
): RecurringTotal => ({ amount, currency_code, billing_cycle: { interval, frequency } });

const opposite: Record<Direction, Direction> = {
  upgrade: 'downgrade',
  downgrade: 'upgrade',
  lateral: 'lateral',
  unknown: 'unknown',
};

const anyTotal: fc.Arbitrary<RecurringTotal> = fc.record({
  amount: fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
  currency_code: fc.constantFrom('USD', 'JPY'),
  billing_cycle: fc.record({
    interval: fc.constantFrom('day', 'week', 'month', 'year', 'decade'),
    frequency: fc.integer({ min: 1, max: 12 }),
  }),
});

describe('the direction of a change', () => {
  it.each([
    ['more for a month', total('1000'), total('1001'), 'upgrade'],
    ['less for a month', total('1000'), total('999'), 'downgrade'],
    ['the same', total('1000'), total('1000'), 'lateral'],
    ['a year for ten months', total('1000'), total('10000', 'year'), 'downgrade'],
    ['a year for twelve months', total('1000'), total('12000', 'year'), 'lateral'],
    ['a year for twelve months and a cent', total('1000'), total('12001', 'year'), 'upgrade'],
    ['a quarter for three months', total('1000'), total('3000', 'month', 3), 'lateral'],
    ['thirty days at the price of a month', total('1000'), total('1000', 'day', 30), 'upgrade'],
    ['another currency', total('1000'), total('9999', 'month', 1, 'EUR'), 'unknown'],
    ['an interval that Paddle added', total('1000'), total('9999', 'decade'), 'unknown'],
    ['free to paid', total('0'), total('1'), 'upgrade'],
    [
      'a cent beyond what a float can tell',
      total('9007199254740992'),
      total('9007199254740993'),
      'upgrade',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(directionOf(before, after)).toBe(expected);
  });

  it('is unknown while one side is', () => {
    expect(directionOf(null, total('1'))).toBe('unknown');
    expect(directionOf(total('1'), null)).toBe('unknown');
  });

  it('is the opposite on the way back', () => {
    fc.assert(
      fc.property(anyTotal, anyTotal, (one, other) => {
        expect(directionOf(other, one)).toBe(opposite[directionOf(one, other)]);
      }),
    );
  });

  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(anyTotal, anyTotal, (one, other) => {
        const times = (side: RecurringTotal) => ({ ...side, amount: `${side.amount}00` });
        expect(directionOf(times(one), times(other))).toBe(directionOf(one, other));
      }),
    );
  });
});
