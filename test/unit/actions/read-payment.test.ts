import { describe, expect, it } from 'vitest';
import { readPayment, readTransactionBefore } from '@/actions/read-payment';
import { PaddleError } from '@/paddle/errors';
import { trial } from './world/trial';

const earlier = { id: 'txn_1', status: 'completed', created_at: '2026-05-10T12:00:00.100Z' };
const own = (status: string) => ({ ...earlier, id: 'txn_2', status });
const unreadable = new PaddleError('unreachable');

type Seen = (typeof earlier & { total?: string }) | undefined | PaddleError;
type Kind = 'charge' | 'invoice' | 'nothing';

/** Paddle tells these one after the other, the last one for ever. */
function deskThatSees(...seen: Seen[]) {
  const { world, change } = trial();
  const desk = world.deskOf(world.startWorker(), change);
  const coming = [...seen];
  let asked = 0;
  desk.paddle.readUpdateTransaction = async () => {
    asked += 1;
    const next = coming.length > 1 ? coming.shift() : coming[0];
    if (next instanceof PaddleError) throw next;
    return next;
  };
  desk.wait = async () => {};
  const promised = (kind: Kind) => ({ ...change.promised, kind });
  return { desk, promised, asked: () => asked };
}

describe('what became of the payment', () => {
  it.each<[string, Kind, Seen[]]>([
    ['paid', 'charge', [own('completed')]],
    ['paid', 'charge', [own('paid')]],
    ['paid', 'charge', [earlier, own('billed'), own('completed')]],
    ['paid', 'charge', [undefined, unreadable, own('paid')]],
    ['paid', 'invoice', [own('completed')]],
    ['failed', 'charge', [own('past_due')]],
    ['failed', 'charge', [own('canceled')]],
    ['invoiced', 'invoice', [own('billed')]],
    ['pending', 'charge', [own('billed')]],
    ['pending', 'charge', [own('ready')]],
    ['pending', 'charge', [own('a-word-of-tomorrow')]],
    ['pending', 'charge', [undefined]],
    ['pending', 'charge', [unreadable]],
    // Of the change before this one, made a moment after it: never ours.
    ['pending', 'charge', [earlier]],
    ['pending', 'invoice', [{ ...earlier, status: 'billed' }]],
    ['none', 'nothing', [own('completed')]],
  ])('is %s where %s was promised and Paddle tells %j', async (payment, kind, seen) => {
    const { desk, promised } = deskThatSees(...seen);
    const reading = readPayment(desk, { promised: promised(kind), transactionBefore: earlier.id });
    expect((await reading).payment).toBe(payment);
  });

  it('is told of the first transaction that there ever was', async () => {
    const { desk, promised } = deskThatSees(own('completed'));
    const reading = readPayment(desk, { promised: promised('charge'), transactionBefore: null });
    expect((await reading).payment).toBe('paid');
  });

  it('is pending where its transaction cannot be told from the one before', async () => {
    const { desk, promised } = deskThatSees(own('completed'));
    const reading = readPayment(desk, {
      promised: promised('charge'),
      transactionBefore: undefined,
    });
    expect((await reading).payment).toBe('pending');
  });
});

describe('the transaction before', () => {
  it.each<[Seen, string | null | undefined]>([
    [earlier, earlier.id],
    [undefined, null],
    [unreadable, undefined],
  ])('of %j is %j', async (seen, id) => {
    const { desk, promised } = deskThatSees(seen);
    expect(await readTransactionBefore(desk, { promised: promised('charge') })).toBe(id);
  });

  it('is not asked for when nothing is billed', async () => {
    const { desk, promised, asked } = deskThatSees(earlier);
    expect(await readTransactionBefore(desk, { promised: promised('nothing') })).toBeUndefined();
    expect(asked()).toBe(0);
  });
});

describe('what was really billed', () => {
  const billed = { ...own('completed'), total: '5080' };

  it.each<[string | undefined, Seen]>([
    ['5080', billed],
    ['5080', { ...billed, status: 'past_due' }],
    ['5080', { ...billed, status: 'ready' }],
    [undefined, own('completed')],
    [undefined, { ...earlier, total: '5080' }],
    [undefined, unreadable],
  ])('is %s where Paddle tells %j', async (total, seen) => {
    const { desk, promised } = deskThatSees(seen);
    const before = { promised: promised('charge'), transactionBefore: earlier.id };
    expect((await readPayment(desk, before)).billed).toBe(total);
  });
});
