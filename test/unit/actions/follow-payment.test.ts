import { describe, expect, it } from 'vitest';
import { applyChange } from '@/actions/apply-change';
import { followPayment, paymentDue } from '@/actions/follow-payment';
import { PaddleError } from '@/paddle/errors';
import { lived, sendingThat, trial } from './world/trial';

/** A change that is applied, and whose payment pends: its transaction has been seen. */
async function pending() {
  const { world, change } = trial({ sends: [sendingThat('answered', { payment: 'not-billed' })] });
  const desk = world.deskOf(world.startWorker(), change);
  const own = { id: 'txn_own', status: 'billed', created_at: '2026-05-10T12:00:01Z', total: '700' };
  let sent = false;
  const { readUpdateTransaction, sendUpdate } = desk.paddle;
  desk.paddle.sendUpdate = async (intended) => {
    await sendUpdate(intended);
    sent = true;
  };
  desk.paddle.readUpdateTransaction = async () => (sent ? { ...own } : readUpdateTransaction());
  desk.paddle.readTransaction = async (id) => (id === own.id ? { ...own } : undefined);
  await lived(world, applyChange(desk, change));
  expect(world.disk.stored()).toMatchObject({ state: 'applied', payment: 'pending' });
  return { world, desk, own };
}

describe('a payment that pends', () => {
  it.each([
    ['completed', 'paid'],
    ['past_due', 'failed'],
  ])('is read again, and is news to the agent once it is %s', async (status, payment) => {
    const { world, desk, own } = await pending();
    const id = world.disk.stored()?.id ?? '';
    await lived(
      world,
      desk.journal.change(id, (entry) => ({ ...entry, seen: true })),
    );
    own.status = status;
    expect(await lived(world, followPayment(desk))).toBe('moved');
    expect(world.disk.stored()).toMatchObject({ payment, billed: '700', seen: false });
    expect(await lived(world, followPayment(desk))).toBe('same');
  });

  it('stays as it is while it pends, or cannot be read', async () => {
    const { world, desk } = await pending();
    expect(await lived(world, followPayment(desk))).toBe('same');
    desk.paddle.readTransaction = async () => {
      throw new PaddleError('unreachable');
    };
    world.moveClock(60_000);
    expect(await lived(world, followPayment(desk))).toBe('same');
    expect(world.disk.stored()).toMatchObject({ payment: 'pending', transactionId: 'txn_own' });
  });

  it('is read once for two windows that look at it', async () => {
    const { world, desk, own } = await pending();
    let reads = 0;
    desk.paddle.readTransaction = async () => {
      reads += 1;
      return { ...own };
    };
    await lived(world, followPayment(desk));
    await lived(world, followPayment(desk));
    expect(reads).toBe(1);
  });

  it('does not touch the change that took its place meanwhile', async () => {
    const { world, desk, own } = await pending();
    own.status = 'completed';
    const entry = world.disk.stored();
    if (!entry) throw new Error('nothing is stored');
    const next = { ...entry, id: 'change_next', state: 'sent' as const, payment: null };
    desk.paddle.readTransaction = async () => {
      await desk.journal.write(next);
      return { ...own };
    };
    await lived(world, followPayment(desk));
    expect(world.disk.stored()).toEqual(next);
  });

  it('is due again soon, then ever more seldom, and not for ever', async () => {
    const { world } = await pending();
    const entry = world.disk.stored();
    if (!entry) throw new Error('nothing is stored');
    const since = entry.settledAt ?? 0;
    const dueAfter = (paymentReadAt: number) =>
      paymentDue({ ...entry, paymentReadAt }, paymentReadAt);
    const [minute, day] = [60_000, 24 * 60 * 60_000];
    expect(dueAfter(since)).toBe(since + minute / 2);
    expect(dueAfter(since + 10 * minute)).toBe(since + 15 * minute);
    expect(dueAfter(since + day)).toBe(since + day + 60 * minute);
    expect(dueAfter(since + 15 * day)).toBeNull();
    expect(paymentDue({ ...entry, payment: 'paid' }, since)).toBeNull();
  });

  it('is read again at once when the clock was set back', async () => {
    const { world, desk, own } = await pending();
    await lived(world, followPayment(desk));
    own.status = 'completed';
    world.moveClock(-24 * 60 * 60_000);
    const entry = world.disk.stored();
    expect(entry && paymentDue(entry, desk.now())).toBe(desk.now());
    expect(await lived(world, followPayment(desk))).toBe('moved');
    expect(world.disk.stored()).toMatchObject({ payment: 'paid' });
  });
});
