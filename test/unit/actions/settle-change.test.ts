import { describe, expect, it } from 'vitest';
import { applyChange } from '@/actions/apply-change';
import { settleChange } from '@/actions/settle-change';
import { StorageError } from '@/storage/write';
import { plans } from './world/changes';
import { colleagueChanges, lived, sendingThat, trial } from './world/trial';
import type { Faults, World } from './world/world';

const minute = 60_000;
const day = 24 * 60 * minute;
const neverArrives = sendingThat('reset-before');

/** A change whose answer was lost. */
async function lost(faults: Partial<Faults>) {
  const { world, change } = trial(faults);
  const applied = applyChange(world.deskOf(world.startWorker(), change), change);
  let since = 0;
  applied.then(
    () => (since = world.time.now()),
    () => {},
  );
  return { world, change, applied, since: () => since };
}

const settle = (world: World, kill?: Parameters<World['startWorker']>[0]) =>
  settleChange(world.deskOf(world.startWorker(kill)));

describe('finding out about a change whose answer was lost', () => {
  it.each([
    ['applied before the drop', sendingThat('trouble-after'), 'applied'],
    ['applied, with an answer that is none', sendingThat('odd-answer'), 'applied'],
    ['applied 20 s after the drop', sendingThat('dropped', { late: 20_000 }), 'applied'],
    ['applied 55 s after the drop', sendingThat('dropped', { late: 55_000 }), 'applied'],
    ['applied 20 s after our time limit', sendingThat('timed-out', { late: 20_000 }), 'applied'],
    ['never arrived', neverArrives, 'not-applied'],
    ['failed on the side of Paddle', sendingThat('trouble-before'), 'not-applied'],
    ['given up in time and never applied', sendingThat('timed-out-and-lost'), 'not-applied'],
  ])('says what became of it: %s', async (_, send, verdict) => {
    const { world, applied } = await lost({ sends: [send] });
    const settled = await lived(
      world,
      applied.then(() => settle(world)),
    );
    expect(settled?.state).toBe(verdict);
    expect(world.disk.stored()).toEqual(settled);
    expect(world.sendings).toHaveLength(1);
  });

  it('reads the payment of what was applied', async () => {
    const send = sendingThat('trouble-after', { payment: 'declined' });
    const { world, applied } = await lost({ sends: [send] });
    const settled = await lived(
      world,
      applied.then(() => settle(world)),
    );
    expect(settled).toMatchObject({ state: 'applied', payment: 'failed' });
  });

  it('waits a whole minute before it says that nothing was applied', async () => {
    const { world, applied, since } = await lost({ sends: [neverArrives] });
    await lived(
      world,
      applied.then(() => settle(world)),
    );
    expect(world.time.now() - since()).toBeGreaterThanOrEqual(minute);
  });

  it.each([day, -day, minute, -minute])('waits it though the clock jumps by %d ms', async (by) => {
    const late = sendingThat('dropped', { late: 40_000 });
    const { world, applied } = await lost({ sends: [late] });
    world.time.after(3_000, () => world.moveClock(by));
    const settled = await lived(
      world,
      applied.then(() => settle(world)),
    );
    expect(settled?.state).toBe('applied');
  });

  it('says nothing while Paddle cannot be read, and finds out when it can', async () => {
    const { world, applied } = await lost({ sends: [neverArrives] });
    const offline = applied.then(() => {
      world.wire.goOffline(5 * minute);
      return settle(world);
    });
    expect((await lived(world, offline))?.state).toBe('sent');
    world.wire.heal();
    expect((await lived(world, settle(world)))?.state).toBe('not-applied');
  });

  it('does not mind a reading that fails', async () => {
    const { world, applied } = await lost({
      sends: [sendingThat('dropped', { late: 10_000 })],
      reads: ['none', 'none', 'fails', 'slow', 'fails', 'fails'],
    });
    expect(
      (
        await lived(
          world,
          applied.then(() => settle(world)),
        )
      )?.state,
    ).toBe('applied');
  });

  it('says nothing when the last reading of the minute fails', async () => {
    const { world, applied } = await lost({ sends: [neverArrives] });
    world.time.after(minute - 5_000, () => world.wire.goOffline(minute));
    expect(
      (
        await lived(
          world,
          applied.then(() => settle(world)),
        )
      )?.state,
    ).toBe('sent');
  });
});

describe('a colleague who writes meanwhile', () => {
  it.each([
    ['other items are to be looked at', plans[2], 'look', plans[2]],
    ['items put back are to be looked at', plans[0], 'look', plans[0]],
    ['the intended items are as good as ours', plans[1], 'applied', null],
  ])('%s', async (_, items, state, found) => {
    const { world, applied } = await lost({ sends: [neverArrives] });
    world.time.after(2_000, () => colleagueChanges(world, items));
    const settled = await lived(
      world,
      applied.then(() => settle(world)),
    );
    expect(settled).toMatchObject({ state, found });
  });
});

describe('nothing to find out', () => {
  it('is when nothing was ever sent', async () => {
    const { world } = trial();
    expect(await lived(world, settle(world))).toBeUndefined();
  });

  it('is when the answer came', async () => {
    const { world, applied } = await lost({});
    expect(
      await lived(
        world,
        applied.then(() => settle(world)),
      ),
    ).toBeUndefined();
  });

  it('is while another window is at it', async () => {
    const { world, applied } = await lost({ sends: [neverArrives] });
    const both = applied.then(() => Promise.all([settle(world), settle(world)]));
    const [one, other] = await lived(world, both);
    expect([one?.state, other]).toEqual(['not-applied', undefined]);
  });
});

describe('a worker that dies', () => {
  it('while it finds out leaves it to the next', async () => {
    const { world } = await lost({ sends: [sendingThat('dropped', { late: 30_000 })] });
    for (const [turn, call] of [1, 2, 3, 6].entries())
      world.time.after(turn * 8_000 + 2_000, () => void settle(world, { call, moment: 'after' }));
    world.time.after(40_000, () => void settle(world));
    await world.time.run();
    expect(world.disk.history.map(({ state }) => state)).toEqual(['sent', 'applied']);
  });

  it('while the request is under way leaves it to the next', async () => {
    const { world, change } = trial({ sends: [sendingThat('answered', { takes: 15_000 })] });
    const worker = world.startWorker({ call: 7, moment: 'after' });
    void applyChange(world.deskOf(worker, change), change);
    world.time.after(2_000, () => void settle(world));
    await world.time.run();
    expect(world.sendings).toHaveLength(1);
    expect(world.disk.stored()?.state).toBe('applied');
  });
});

it('leaves it to the next start when the verdict cannot be stored', async () => {
  const { world, applied } = await lost({
    sends: [neverArrives],
    disk: ['none', 'none', 'none', 'fails'],
  });
  const settling = applied.then(() => settle(world));
  await expect(lived(world, settling)).rejects.toThrow(StorageError);
  expect(world.disk.stored()?.state).toBe('sent');
  expect((await lived(world, settle(world)))?.state).toBe('not-applied');
});
