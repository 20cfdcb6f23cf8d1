export interface VirtualTime {
  /** Milliseconds since the world began. */
  now(): number;
  after(milliseconds: number, happen: () => void): void;
  pause(milliseconds: number): Promise<void>;
  /** Lets everything happen that is to happen, in its order, until the world is quiet. */
  run(): Promise<void>;
}

/** Time that passes only when something happens: a minute costs nothing. */
export function createVirtualTime(): VirtualTime {
  const coming: { at: number; happen: () => void }[] = [];
  let now = 0;
  const after: VirtualTime['after'] = (milliseconds, happen) => {
    const at = now + milliseconds;
    const later = coming.findIndex((event) => event.at > at);
    coming.splice(later === -1 ? coming.length : later, 0, { at, happen });
  };
  return {
    now: () => now,
    after,
    pause: (milliseconds) => new Promise((resolve) => after(milliseconds, resolve)),
    async run() {
      for (let next = coming.shift(); next; next = coming.shift()) {
        now = next.at;
        next.happen();
        // Whatever waited for it goes as far as it can without time passing.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
