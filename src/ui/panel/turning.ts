import type { Changing } from '@/ui/popup/state';
import type { Bench } from '@/ui/popup/store';
import { answersTo } from './ticket-memory';

/** What the agent does while a page turns is meant for the next one; this tells it from the rest. */
export interface Turning {
  /** The page is on its way, or goes on being so. */
  begin: () => void;
  /** It has come. Whoever is not the answer of the look-up on display is of the page before. */
  end: () => void;
  /** How long it has been on its way, in milliseconds. */
  lasts: () => number;
  isTypedSince: () => boolean;
  /** Whether a plan change on display was begun since. */
  isBegunSince: () => boolean;
}

interface Beginning {
  /** Milliseconds since the epoch. */
  at: number;
  typed: string;
  changing: Changing | null;
}

export function createTurning({ desk, store }: Bench): Turning {
  let begun: Beginning | null = null;

  const isTypedSince = () => {
    const { typed } = store.getState();
    return begun !== null && typed !== '' && typed !== begun.typed;
  };

  return {
    isTypedSince,
    isBegunSince: () => begun !== null && store.getState().changing !== begun.changing,
    lasts: () => (begun ? desk.now() - begun.at : 0),
    begin: () => {
      const { typed, changing } = store.getState();
      begun ??= { at: desk.now(), typed, changing };
      // What the agent has looked for since is no more of the page before, and is not held up.
      if (!isTypedSince()) store.setState({ turning: true });
    },
    end: () => {
      const { search, chosen } = store.getState();
      begun = null;
      store.setState({ turning: false, chosen: answersTo(search, chosen) ? chosen : null });
    },
  };
}
