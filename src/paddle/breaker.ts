export interface Breaker {
  /**
   * Asks for leave to try. Null: go. Else when to try again, in milliseconds since the epoch.
   * Whoever goes must settle.
   */
  enter(): number | null;
  /** `neither`: the try was given up and says nothing of Paddle. */
  settle(outcome: 'answered' | 'failed' | 'neither'): void;
}

const failuresToOpen = 5;
const openFor = 30_000;

/** Leaves Paddle alone for 30 s after five failures in a row, then lets one try find out. */
export function createBreaker(now: () => number = () => Date.now()): Breaker {
  let failures = 0;
  let openUntil = 0;
  let probing = false;
  return {
    enter() {
      if (failures < failuresToOpen) return null;
      if (probing || now() < openUntil) return Math.max(openUntil, now() + 1_000);
      probing = true;
      return null;
    },
    settle(outcome) {
      probing = false;
      if (outcome === 'answered') failures = 0;
      if (outcome !== 'failed') return;
      failures += 1;
      if (failures >= failuresToOpen) openUntil = now() + openFor;
    },
  };
}
