import { describe, expect, it } from 'vitest';
import { createBreaker } from '@/paddle/breaker';

function opened() {
  const clock = { now: 0 };
  const breaker = createBreaker(() => clock.now);
  for (let failure = 0; failure < 5; failure += 1) {
    expect(breaker.enter()).toBeNull();
    breaker.settle('failed');
  }
  return { clock, breaker };
}

describe('breaker', () => {
  it('opens for 30 s after five failures in a row', () => {
    const { breaker, clock } = opened();
    expect(breaker.enter()).toBe(30_000);
    clock.now = 29_999;
    expect(breaker.enter()).not.toBeNull();
  });

  it('counts only failures in a row', () => {
    const breaker = createBreaker(() => 0);
    for (let round = 0; round < 20; round += 1) {
      breaker.settle(round % 5 === 4 ? 'answered' : 'failed');
      expect(breaker.enter()).toBeNull();
    }
  });

  it('lets one probe through, and closes when it is answered', () => {
    const { breaker, clock } = opened();
    clock.now = 30_000;
    expect(breaker.enter()).toBeNull();
    expect(breaker.enter()).not.toBeNull();
    breaker.settle('answered');
    expect(breaker.enter()).toBeNull();
    expect(breaker.enter()).toBeNull();
  });

  it('opens again when the probe fails', () => {
    const { breaker, clock } = opened();
    clock.now = 30_000;
    breaker.enter();
    breaker.settle('failed');
    expect(breaker.enter()).toBe(60_000);
  });

  it('lets the next one probe when a probe was given up', () => {
    const { breaker, clock } = opened();
    clock.now = 30_000;
    breaker.enter();
    breaker.settle('neither');
    expect(breaker.enter()).toBeNull();
  });
});
