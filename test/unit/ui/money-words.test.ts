import { describe, expect, it } from 'vitest';
import { knownDecimals, learnDecimals, moneyWords } from '@/ui/money-words';

describe('an amount on the screen', () => {
  it('is counted by the table until Paddle has said how', () => {
    learnDecimals(null);
    expect(knownDecimals('HUF')).toBe(2);
    expect(moneyWords('123400', 'HUF', 'en')).toMatch(/1,234\.00$/);
  });

  it('is counted as Paddle says, where the two disagree', () => {
    learnDecimals({ ISK: 0, JPY: 2, KWD: 3 });
    expect(moneyWords('1234', 'ISK', 'en')).toMatch(/1,234$/);
    expect(moneyWords('123456', 'JPY', 'en')).toBe('¥1,234.56');
    expect(moneyWords('1234567', 'KWD', 'en')).toMatch(/1,234\.567$/);
    expect(moneyWords('700', 'USD', 'en')).toBe('$7.00');
  });
});
