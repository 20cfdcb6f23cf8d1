import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/**
 * A part of a store's state, drawn again when that part changes. `select` gives a stable value
 * for the same state. (The hook of `zustand` itself needs React.)
 */
export function useStore<State, Part>(
  store: StoreApi<State>,
  select: (state: State) => Part,
): Part {
  const part = select(store.getState());
  const drawn = useRef({ part, select });
  drawn.current = { part, select };
  const [, draw] = useReducer((count: number) => count + 1, 0);

  useLayoutEffect(() => {
    const check = () => {
      const { part: last, select: current } = drawn.current;
      if (!Object.is(current(store.getState()), last)) draw(undefined);
    };
    check(); // The state may have changed between drawing and subscribing.
    return store.subscribe(check);
  }, [store]);

  return part;
}
