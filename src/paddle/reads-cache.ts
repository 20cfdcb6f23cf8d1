import { PaddleError } from './errors';

export interface ReadsCache {
  /**
   * One load for all who ask for the same at once, and its answer again for `freshFor`
   * milliseconds. A load is given up when nobody waits for it any more.
   */
  read<T>(ask: ReadAsk, load: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Forgets all but what lasts: a write may have changed it. */
  clear(): void;
}

export interface ReadAsk {
  key: string;
  /** What checks the answer: an answer checked by another schema is another answer. */
  schema: object;
  freshFor: number;
  /** Whether no write of ours changes it. */
  lasts?: boolean | undefined;
  /** Passes over what is remembered and remembers the new answer. */
  fresh?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

interface Entry extends Pick<ReadAsk, 'schema' | 'lasts'> {
  answer: Promise<unknown>;
  /** Milliseconds since the epoch; infinite while the load is under way. */
  until: number;
  waiting: number;
  giveUp: AbortController;
}

const most = 200;

/** Remembers answers in memory, for one key of one account: it dies with the client. */
export function createReadsCache(now: () => number = () => Date.now()): ReadsCache {
  const entries = new Map<string, Entry>();

  function start(ask: ReadAsk, load: (signal: AbortSignal) => Promise<unknown>): Entry {
    const giveUp = new AbortController();
    const answer = load(giveUp.signal);
    const { schema, lasts } = ask;
    const entry: Entry = { schema, lasts, answer, until: Infinity, waiting: 0, giveUp };
    prune(entries, now());
    entries.set(ask.key, entry);
    answer.then(
      () => {
        entry.until = now() + ask.freshFor;
      },
      () => {
        if (entries.get(ask.key) === entry) entries.delete(ask.key);
      },
    );
    return entry;
  }

  async function waitFor(key: string, entry: Entry, signal?: AbortSignal): Promise<unknown> {
    entry.waiting += 1;
    try {
      return await (signal ? orAborted(entry.answer, signal) : entry.answer);
    } finally {
      entry.waiting -= 1;
      if (entry.waiting === 0 && entry.until === Infinity) {
        if (entries.get(key) === entry) entries.delete(key);
        entry.giveUp.abort();
      }
    }
  }

  return {
    async read<T>(ask: ReadAsk, load: (signal: AbortSignal) => Promise<T>): Promise<T> {
      if (ask.signal?.aborted) throw new PaddleError('aborted');
      const known = entries.get(ask.key);
      const left = known ? known.until - now() : 0;
      // More than it was given: the clock was put back, and nobody knows how old it is.
      const recent = left > 0 && (left <= ask.freshFor || left === Infinity);
      const usable = known && recent && known.schema === ask.schema && !ask.fresh;
      const entry = usable ? known : start(ask, load);
      // The same schema checked it, so it is a T.
      return (await waitFor(ask.key, entry, ask.signal)) as T;
    },
    clear() {
      for (const [key, { lasts }] of entries) if (!lasts) entries.delete(key);
    },
  };
}

async function orAborted(answer: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  const settled = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const refuse = () => reject(new PaddleError('aborted'));
    signal.addEventListener('abort', refuse, { once: true, signal: settled.signal });
  });
  try {
    return await Promise.race([answer, aborted]);
  } finally {
    settled.abort();
  }
}

/** Drops what is stale, then the oldest, so that a day of tickets does not pile up. */
function prune(entries: Map<string, Entry>, time: number): void {
  for (const [key, { until }] of entries) if (until <= time) entries.delete(key);
  for (const key of entries.keys()) {
    if (entries.size < most) return;
    entries.delete(key);
  }
}
