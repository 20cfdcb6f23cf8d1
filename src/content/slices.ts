/** A page shall never wait for us: work goes on in slices, in milliseconds. */
const slice = 4;

/** A clock for work in slices: `due` when one is over, `rest` to let others have their turn. */
export function createSlices(): { due(): boolean; rest(): Promise<void> } {
  let start = performance.now();
  let asked = 0;
  return {
    due() {
      // The clock costs as much as looking at a node: every eighth time will do.
      asked = (asked + 1) % 8;
      return asked === 0 && performance.now() - start > slice;
    },
    async rest() {
      await giveWay();
      start = performance.now();
    },
  };
}

/** `scheduler.yield` comes back sooner than a timer; Chromium has it since 129, Firefox since 142. */
async function giveWay(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}

/** A time when the page has nothing to do, or half a second from now. */
export function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
}
