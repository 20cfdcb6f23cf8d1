/** A given clock which can be put forward. */
export interface Clock {
  now(): Date;
  advance(milliseconds: number): void;
  reset(): void;
}

export function clock(given: () => Date): Clock {
  let ahead = 0;
  return {
    now: () => new Date(given().getTime() + ahead),
    advance(milliseconds) {
      ahead += milliseconds;
    },
    reset() {
      ahead = 0;
    },
  };
}
