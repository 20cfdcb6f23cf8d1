export interface RequestBudget {
  /**
   * Asks for leave to send one request. `after`: milliseconds to wait first.
   * `retryAt`: not now, in milliseconds since the epoch. `leaving`: how many requests must be left
   * for others.
   */
  take(leaving?: number): { granted: true; after: number } | { granted: false; retryAt: number };
  /** Takes back a grant by which nothing was sent. */
  giveBack(): void;
  /** Grants nothing until then: Paddle has blocked this address. */
  closeUntil(at: number): void;
}

export interface BudgetSize {
  perMinute: number;
  /** How many may go at once after a rest. */
  burst: number;
  /** The longest wait that is granted, in milliseconds. */
  longestWait: number;
}

/**
 * Paddle allows 240 requests a minute for one address, which a whole office shares, and blocks the
 * address for a minute beyond it. One agent takes a third at most; a choice of plan asks for five
 * previews at once.
 * Source: https://developer.paddle.com/api-reference/about/rate-limiting
 */
const agentSize: BudgetSize = { perMinute: 80, burst: 40, longestWait: 2_000 };

/**
 * What only looks leaves so much for what the agent does. A confirmed change takes five requests until
 * it is sent (whose it is, the subscription, its newest transaction, the preview, the update) and three
 * for its payment; what looks and waits for its turn takes up to three of these beforehand.
 */
export const leftForActing = 12;

/** What nobody waits for leaves room for the next customer and plan change too: nine requests. */
export const leftForLooking = 24;

export function createRequestBudget(
  now: () => number = () => Date.now(),
  { perMinute, burst, longestWait }: BudgetSize = agentSize,
): RequestBudget {
  const each = 60_000 / perMinute;
  /** When the bucket will be full; each request moves it on. */
  let fullAt = 0;
  let closedUntil = 0;
  return {
    take(leaving = 0) {
      const time = now();
      // Further off than it can be: the clock was put back.
      if (fullAt - time > burst * each + longestWait) fullAt = closedUntil = time;
      const after = Math.max(0, closedUntil - time, fullAt - time - (burst - leaving - 1) * each);
      if (after > longestWait) return { granted: false, retryAt: time + after };
      fullAt = Math.max(fullAt, time) + each;
      return { granted: true, after };
    },
    giveBack() {
      fullAt -= each;
    },
    closeUntil(at) {
      closedUntil = Math.max(closedUntil, at);
    },
  };
}
