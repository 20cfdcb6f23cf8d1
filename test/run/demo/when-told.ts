/** Aborts when the demo is told to end: Ctrl+C, a closed terminal, a polite `kill`. */
export function whenTold(): AbortSignal {
  const told = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => told.abort());
  }
  return told.signal;
}

/** Gives `value` as soon as the signal aborts. */
export function whenAborted<T>(signal: AbortSignal, value: T): Promise<T> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(value);
    signal.addEventListener('abort', () => resolve(value), { once: true });
  });
}
