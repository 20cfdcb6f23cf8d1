import type { PopupState, Search } from '@/ui/popup/state';

/** What was on display for a ticket. */
export type Display = Pick<PopupState, 'typed' | 'search' | 'chosen'>;

export interface Remembered {
  keys: ReadonlySet<string>;
  display: Display;
  /** Milliseconds since the epoch. */
  at: number;
}

export interface TicketMemory {
  keep: (keys: ReadonlySet<string>, display: Display) => void;
  /** What was on display for this ticket, once. */
  take: (key: string) => Remembered | undefined;
  clear: () => void;
}

/** After so long a ticket is looked up anew. */
const forgottenAfter = 30 * 60_000;
/** An agent has this many tickets open at most. */
const most = 50;

/** Remembers what tickets led to, so that Paddle is not asked again for a ticket seen before. */
export function createTicketMemory(now: () => number): TicketMemory {
  let tickets: Remembered[] = [];
  return {
    keep: (keys, display) => {
      // A look-up under way answers to nobody once the agent has gone on.
      if (display.search.state === 'looking') return;
      const { search, chosen } = display;
      const kept = { ...display, chosen: answersTo(search, chosen) ? chosen : null };
      tickets = [...tickets.slice(1 - most), { keys, display: kept, at: now() }];
    },
    take: (key) => {
      tickets = tickets.filter(({ at }) => now() - at < forgottenAfter);
      const known = tickets.findLast(({ keys }) => keys.has(key));
      tickets = tickets.filter(({ keys }) => !keys.has(key));
      return known;
    },
    clear: () => {
      tickets = [];
    },
  };
}

/** Whether a customer on display is of a look-up, and not left in sight from the one before. */
export function answersTo(search: Search, chosen: Display['chosen']): boolean {
  return (
    search.state === 'found' && chosen !== null && search.answer.matches.includes(chosen.match)
  );
}
