import { describe, expect, it, vi } from 'vitest';
import { createReadsCache } from '@/paddle/reads-cache';

const schema = {};

function setUp() {
  const clock = { now: 0 };
  const cache = createReadsCache(() => clock.now);
  const load = vi.fn(async (_: AbortSignal) => ({ loaded: load.mock.calls.length }));
  const read = (
    ask: {
      key?: string;
      fresh?: boolean;
      lasts?: boolean;
      signal?: AbortSignal;
      schema?: object;
    } = {},
  ) => cache.read({ key: 'a', schema, freshFor: 100, ...ask }, load);
  return { clock, cache, load, read };
}

/** Loads that end when they are told to, and take their time when they are given up. */
function setUpHeld() {
  const cache = createReadsCache(() => 0);
  const loads: { end: (value: string) => void; signal: AbortSignal }[] = [];
  const read = (signal?: AbortSignal) =>
    cache.read(
      { key: 'a', schema, freshFor: 100, signal },
      (given) =>
        new Promise<string>((end) => {
          loads.push({ end, signal: given });
        }),
    );
  return { loads, read };
}

describe('reads cache', () => {
  it('loads once for all who ask at once', async () => {
    const { read, load } = setUp();
    const answers = await Promise.all([read(), read(), read()]);
    expect(answers).toEqual([{ loaded: 1 }, { loaded: 1 }, { loaded: 1 }]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('answers again from memory while it is fresh, and not later', async () => {
    const { read, load, clock } = setUp();
    await read();
    clock.now = 99;
    await read();
    expect(load).toHaveBeenCalledTimes(1);
    clock.now = 100;
    expect(await read()).toEqual({ loaded: 2 });
  });

  it('loads anew when the clock was put back: nobody knows how old an answer is', async () => {
    const { read, load, clock } = setUp();
    clock.now = 3_600_000;
    await read();
    clock.now = 0;
    await read();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('loads anew for fresh, for another key and for another schema', async () => {
    const { read, load } = setUp();
    await read();
    await read({ fresh: true });
    await read({ key: 'b' });
    await read({ schema: {} });
    expect(load).toHaveBeenCalledTimes(4);
  });

  it('remembers what fresh brought', async () => {
    const { read, load } = setUp();
    await read();
    await read({ fresh: true });
    expect(await read()).toEqual({ loaded: 2 });
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('never remembers a failure', async () => {
    const { read, load } = setUp();
    load.mockRejectedValueOnce(new Error('lost'));
    await expect(read()).rejects.toThrow('lost');
    expect(await read()).toEqual({ loaded: 2 });
  });

  it('forgets everything when it is cleared', async () => {
    const { read, load, cache } = setUp();
    await read();
    cache.clear();
    await read();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('keeps what lasts when it is cleared', async () => {
    const { read, load, cache } = setUp();
    await read({ lasts: true });
    cache.clear();
    await read({ lasts: true });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('gives a load up only when the last who waits has gone', async () => {
    const { read, loads } = setUpHeld();
    const [one, other] = [new AbortController(), new AbortController()];
    const first = read(one.signal);
    const second = read(other.signal);
    one.abort();
    await expect(first).rejects.toMatchObject({ kind: 'aborted' });
    expect(loads[0]?.signal.aborted).toBe(false);
    loads[0]?.end('here');
    expect(await second).toBe('here');
  });

  it('starts anew for who comes after a load was given up', async () => {
    const { read, loads } = setUpHeld();
    const gone = new AbortController();
    const first = read(gone.signal);
    gone.abort();
    await expect(first).rejects.toMatchObject({ kind: 'aborted' });
    expect(loads[0]?.signal.aborted).toBe(true);
    const second = read();
    loads[1]?.end('here');
    expect(await second).toBe('here');
  });

  it('asks nothing for a caller that has gone already', async () => {
    const { read, load } = setUp();
    await expect(read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'aborted' });
    expect(load).not.toHaveBeenCalled();
  });

  it('holds no more than two hundred answers', async () => {
    const { read, load } = setUp();
    for (let key = 0; key <= 200; key += 1) await read({ key: `${key}` });
    await read({ key: '200' });
    expect(load).toHaveBeenCalledTimes(201);
    await read({ key: '0' });
    expect(load).toHaveBeenCalledTimes(202);
  });
});
