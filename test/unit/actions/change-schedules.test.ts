import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenProtocols } from './world/broken-protocols';
import { play } from './world/play';
import { broken, rules } from './world/rules';
import { schedules } from './world/schedule';

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

/**
 * The real protocol against a world of faults, kills, clocks and colleagues. A failure prints its
 * seed and the smallest schedule that still fails.
 */
describe('a change, whatever happens to it', () => {
  beforeAll(() => void process.on('unhandledRejection', note));
  afterAll(() => void process.off('unhandledRejection', note));

  it('keeps every rule in thousands of schedules', { timeout: 120_000 }, async () => {
    const keepsEveryRule = fc.asyncProperty(schedules, async (schedule) => {
      expect(broken(await play(schedule))).toEqual([]);
      expect(unhandled.splice(0)).toEqual([]);
    });
    await fc.assert(keepsEveryRule, { numRuns: 20_000 });
  });
});

/** A test that finds nothing proves nothing: each of these protocols has to be found out. */
describe('the schedules', () => {
  it.each(brokenProtocols)(
    'find a protocol that $how',
    { timeout: 60_000 },
    async ({ breaking, seenBy }) => {
      const keepsTheRule = fc.asyncProperty(schedules, async (schedule) =>
        Boolean(rules[seenBy](await play(schedule, breaking))),
      );
      const search = { seed: 1, numRuns: 5_000, endOnFailure: true };
      expect(await fc.check(keepsTheRule, search)).toMatchObject({ failed: true });
    },
  );
});
