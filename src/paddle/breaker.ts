import { PaddleError } from './errors';

export interface Breaker {
  /**
   * Asks for leave to call. Null: go. Else when to try again, in milliseconds since the epoch.
   * Whoever goes must settle.
   */
  enter(): number | null;
  /** `neither`: the call was given up and says nothing of Paddle. */
  settle(outcome: 'answered' | 'failed' | 'neither'): void;
}

const failuresToOpen = 5;
const openFor = 30_000;

/**
 * Leaves Paddle alone for 30 s after five calls in a row failed, then lets one find out. A call is
 * counted with all its tries: one unlucky read would open it otherwise.
 */
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

/** Calls Paddle if it is not left alone, and takes from the outcome what it says of Paddle. */
export async function unlessOpen<T>(breaker: Breaker, call: () => Promise<T>): Promise<T> {
  const retryAt = breaker.enter();
  if (retryAt !== null) throw new PaddleError('paddle-trouble', { retryAt });
  try {
    const answer = await call();
    breaker.settle('answered');
    return answer;
  } catch (error) {
    breaker.settle(outcomeOf(error));
    throw error;
  }
}

/** What was given up, offline or held back by our own budget says nothing of Paddle. */
function outcomeOf(error: unknown): Parameters<Breaker['settle']>[0] {
  if (!(error instanceof PaddleError)) return 'neither';
  const { kind, status } = error;
  if (status !== undefined) return status < 500 ? 'answered' : 'failed';
  if (kind === 'unreachable' || kind === 'timeout') return 'failed';
  return kind === 'unexpected-answer' ? 'answered' : 'neither';
}
