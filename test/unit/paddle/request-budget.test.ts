import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRequestBudget } from '@/paddle/request-budget';

const size = { perMinute: 60, burst: 20, longestWait: 2_000 };

describe('request budget', () => {
  it('grants a burst at once, two more with a wait, then says when', () => {
    const budget = createRequestBudget(() => 5_000, size);
    for (let request = 0; request < 20; request += 1) {
      expect(budget.take()).toEqual({ granted: true, after: 0 });
    }
    expect(budget.take()).toEqual({ granted: true, after: 1_000 });
    expect(budget.take()).toEqual({ granted: true, after: 2_000 });
    expect(budget.take()).toEqual({ granted: false, retryAt: 8_000 });
    expect(budget.take()).toEqual({ granted: false, retryAt: 8_000 });
  });

  it('leaves some for others when asked to', () => {
    const budget = createRequestBudget(() => 5_000, size);
    for (let request = 0; request < 12; request += 1) {
      expect(budget.take(8)).toEqual({ granted: true, after: 0 });
    }
    expect(budget.take(8)).toEqual({ granted: true, after: 1_000 });
    expect(budget.take(8)).toEqual({ granted: true, after: 2_000 });
    expect(budget.take(8)).toEqual({ granted: false, retryAt: 8_000 });
    expect(budget.take()).toEqual({ granted: true, after: 0 });
  });

  it('grants to another what was given back', () => {
    const budget = createRequestBudget(() => 5_000, size);
    for (let request = 0; request < 21; request += 1) budget.take();
    budget.giveBack();
    expect(budget.take()).toEqual({ granted: true, after: 1_000 });
  });

  it('is not in the way for an hour when the clock was put back by one', () => {
    let now = 3_600_000;
    const budget = createRequestBudget(() => now, size);
    budget.take();
    budget.closeUntil(now + 60_000);
    now = 0;
    expect(budget.take()).toEqual({ granted: true, after: 0 });
  });

  it('fills up with time, never beyond a burst', () => {
    let now = 0;
    const budget = createRequestBudget(() => now, size);
    for (let request = 0; request < 20; request += 1) budget.take();
    now = 3_600_000;
    for (let request = 0; request < 20; request += 1) {
      expect(budget.take()).toEqual({ granted: true, after: 0 });
    }
    expect(budget.take()).toEqual({ granted: true, after: 1_000 });
  });

  it('grants nothing while Paddle blocks the address', () => {
    let now = 0;
    const budget = createRequestBudget(() => now, size);
    budget.closeUntil(60_000);
    budget.closeUntil(10_000);
    expect(budget.take()).toEqual({ granted: false, retryAt: 60_000 });
    now = 59_000;
    expect(budget.take()).toEqual({ granted: true, after: 1_000 });
  });

  it('never lets more than its rate and a burst out of any minute', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_500), { minLength: 1, maxLength: 300 }), (pauses) => {
        let now = 0;
        const budget = createRequestBudget(() => now, size);
        const sent: number[] = [];
        for (const pause of pauses) {
          now += pause;
          const turn = budget.take();
          if (turn.granted) sent.push(now + turn.after);
        }
        return sent.every((start) => {
          const minute = sent.filter((at) => at >= start && at < start + 60_000);
          return minute.length <= size.perMinute + size.burst;
        });
      }),
    );
  });
});
