export interface Rounds {
  /** Runs work for a round of a view; a later round of that view aborts it. */
  latest<T>(
    at: { view: string; round: number },
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T>;
}

/** Views of popups that were closed need no memory. */
const most = 20;

/**
 * Gives up what nobody waits for any more: when the choice in a view changes, the previews of the
 * choice before would only use up the budget. Lost with the worker, as the previews themselves are.
 */
export function createRounds(): Rounds {
  const current = new Map<string, { round: number; work: AbortController }>();
  return {
    latest({ view, round }, work) {
      let running = current.get(view);
      if (!running || running.round < round) {
        running?.work.abort();
        running = { round, work: new AbortController() };
        current.set(view, running);
        const [oldest] = current.keys();
        if (current.size > most && oldest !== undefined) current.delete(oldest);
      }
      return work(running.round === round ? running.work.signal : AbortSignal.abort());
    },
  };
}
