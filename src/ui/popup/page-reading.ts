import type { PageRead } from '@/messages/answers';
import type { Result } from '@/messages/problem';
import type { Bench, Desk } from './store';

/** Readings of the page, of which the last one counts. */
export interface PageReading {
  /** Null when another reading began meanwhile: it showed the page as it was. */
  read: () => Promise<Result<PageRead> | null>;
  /** Which reading began last. */
  round: () => number;
  /** Whether a menu or a shortcut asked for something that no page of the state holds yet. */
  isAsked: () => boolean;
  /** The page with what was asked for: that is told once, to whichever reading hears of it. */
  withAsked: (page: PageRead) => PageRead;
}

export function createPageReading({ desk, store }: Bench): PageReading {
  let round = 0;
  let asked: string | null = null;
  return {
    read: async () => {
      round += 1;
      const mine = round;
      const answer = await desk.send('readPage', windowOf(desk));
      if (answer.ok) asked = answer.value.asked ?? asked;
      return mine === round && !desk.signal.aborted ? answer : null;
    },
    round: () => round,
    isAsked: () => asked !== null,
    withAsked: (page) => {
      const whole = { ...page, asked: asked ?? store.getState().page?.asked ?? null };
      asked = null;
      return whole;
    },
  };
}

/** The input of `readPage`. */
export function windowOf({ windowId }: Desk): { windowId?: number } {
  return windowId === undefined ? {} : { windowId };
}
