import { describe, expect, it } from 'vitest';
import { isOver } from '../../bench/measure';
import { table } from '../../bench/table';

describe('a budget', () => {
  it.each([
    [1, 1, false],
    [0.99, 1, false],
    [1.0001, 1, true],
    [0, 0, false],
    [Number.NaN, 1, true],
  ])('%d of %d is over: %s', (value, budget, over) => {
    expect(isOver({ name: '', value, budget })).toBe(over);
  });
});

describe('the table', () => {
  it('has a line for each figure, its columns aligned', () => {
    const text = table([
      { name: 'short', value: 12.345, budget: 20 },
      { name: 'a longer name', value: 3, budget: 2 },
    ]);
    expect(text).toBe(
      [
        '               value  budget',
        'short          12.35      20  ok',
        'a longer name      3       2  OVER',
      ].join('\n'),
    );
  });
});
