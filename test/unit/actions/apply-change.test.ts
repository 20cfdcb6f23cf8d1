import { describe, expect, it } from 'vitest';
import { applyChange } from '@/actions/apply-change';
import { PortageError } from '@/actions/portage-error';
import { settleChange } from '@/actions/settle-change';
import type { PromisedMoney } from '@/billing/promise';
import { PaddleError } from '@/paddle/errors';
import { StorageError } from '@/storage/write';
import { changeTo, plans, promised } from './world/changes';
import { colleagueChanges, lived, sendingThat, type Trial, trial } from './world/trial';
import type { Faults } from './world/world';

const apply = ({ world, change }: Trial) =>
  lived(world, applyChange(world.deskOf(world.startWorker(), change), change));

describe('applying a change', () => {
  it('sends it once, and says what became of the payment', async () => {
    const { world, change } = trial();
    const { state, entry } = await apply({ world, change }).then(withEntry);
    expect([state, entry.state, entry.payment]).toEqual(['settled', 'applied', 'paid']);
    expect(world.account.ledger.map(({ by }) => by)).toEqual(['colleague', change.id]);
    expect(world.disk.history.map((kept) => kept.state)).toEqual(['sent', 'applied']);
  });

  it('has noted it on the disk when the request leaves', async () => {
    const { world, change } = trial();
    await apply({ world, change });
    expect(world.sendings).toMatchObject([{ journaled: { id: change.id, state: 'sent' } }]);
  });

  it('does not take the payment of an earlier change for its own', async () => {
    const never = sendingThat('answered', { payment: 'not-billed' });
    const { entry } = await apply(trial({ sends: [never] })).then(withEntry);
    expect(entry.payment).toBe('pending');
  });

  it.each(['offline', 'unreachable'] as const)(
    'sends it though the earlier payment cannot be read, and calls its own pending: %s',
    async (kind) => {
      const { world, change } = trial();
      const desk = world.deskOf(world.startWorker(), change);
      desk.paddle.readUpdateTransaction = () => Promise.reject(new PaddleError(kind));
      const { entry } = await lived(world, applyChange(desk, change)).then(withEntry);
      expect([entry.state, entry.payment]).toEqual(['applied', 'pending']);
    },
  );
});

describe('what it costs', () => {
  const costing = async (money: Partial<PromisedMoney> | Error) => {
    const { world, change } = trial();
    const desk = world.deskOf(world.startWorker(), change);
    desk.paddle.readPromise = async () => {
      if (money instanceof Error) throw money;
      return { ...promised, ...money };
    };
    return { world, change, desk };
  };

  it('may move by the minute, and is noted as it was when the change was sent', async () => {
    const { world, change, desk } = await costing({ due: '78837' });
    const { entry } = await lived(world, applyChange(desk, change)).then(withEntry);
    expect(entry).toMatchObject({ state: 'applied', promised: { due: '78837' } });
  });

  it.each<Partial<PromisedMoney>>([{ recurring: '124117' }, { creditUsed: '100', due: '78738' }])(
    'is asked once more, and nothing is sent for another price: %o',
    async (money) => {
      const { world, change, desk } = await costing(money);
      const applying = await lived(world, applyChange(desk, change));
      expect([applying, world.sendings]).toEqual([{ state: 'figures-moved' }, []]);
      expect(world.disk.stored()).toBeUndefined();
    },
  );

  it('that cannot be read is no price to send for', async () => {
    const { world, change, desk } = await costing(new PaddleError('timeout'));
    await expect(lived(world, applyChange(desk, change))).rejects.toThrow(PaddleError);
    expect(world.sendings).toEqual([]);
  });

  it('is not the point where a colleague has changed the subscription', async () => {
    const { world, change, desk } = await costing(new PaddleError('refused'));
    colleagueChanges(world, plans[2]);
    expect(await lived(world, applyChange(desk, change))).toEqual({ state: 'changed' });
  });
});

describe('nothing is sent', () => {
  it.each<[string, Partial<Faults>, unknown]>([
    ['the journal cannot be read', { disk: ['fails'] }, StorageError],
    ['the journal cannot be written', { disk: ['none', 'fails'] }, StorageError],
    ['the disk says so and has it', { disk: ['none', 'fails-yet-stored'] }, StorageError],
    ['the subscription cannot be read', { reads: ['fails'] }, PaddleError],
  ])('when %s', async (_, faults, error) => {
    const { world, change } = trial(faults);
    await expect(apply({ world, change })).rejects.toThrow(expect.any(error));
    expect(world.sendings).toEqual([]);
  });

  it.each([
    ['to other items', plans[2]],
    ['to the very same items', plans[1]],
    ['and put the items back', plans[0]],
  ])('when a colleague changed it since the preview %s', async (_, items) => {
    const { world, change } = trial();
    colleagueChanges(world, items);
    expect(await apply({ world, change })).toEqual({ state: 'changed' });
    expect(world.sendings).toEqual([]);
  });

  it('when it has the intended items already, in whatever order', async () => {
    const { world } = trial();
    const change = changeTo(plans[0].toReversed(), { from: world.account.current() });
    expect(await apply({ world, change })).toEqual({ state: 'changed' });
    expect(world.sendings).toEqual([]);
  });

  it('while an earlier change is being found out', async () => {
    const { world, change } = trial({ sends: [sendingThat('reset-before')] });
    await apply({ world, change });
    const other = changeTo(plans[2], { id: 'change_2', from: world.account.current() });
    expect(await apply({ world, change: other })).toEqual({ state: 'busy' });
    expect(world.sendings).toHaveLength(1);
  });

  it('from the second of two windows at the same moment', async () => {
    const { world, change } = trial();
    const other = { ...change, id: 'change_2' };
    const both = await Promise.all([apply({ world, change }), apply({ world, change: other })]);
    expect(both.map(({ state }) => state)).toEqual(['settled', 'busy']);
    expect(world.sendings.map(({ id }) => id)).toEqual([change.id]);
    expect(await apply({ world, change: other })).toEqual({ state: 'changed' });
  });
});

describe('an error', () => {
  const gone = { retryAt: 1 };

  it.each([
    new PaddleError('refused', { status: 400, code: 'subscription_payment_declined' }),
    new PaddleError('invalid', { status: 400, code: 'bad_request' }),
    new PaddleError('key-refused', { status: 403, code: 'invalid_token' }),
    new PaddleError('permission-missing', { status: 403, code: 'forbidden' }),
    new PaddleError('not-found', { status: 404, code: 'not_found' }),
    new PaddleError('conflict', { status: 409, code: 'subscription_locked_renewal' }),
    new PaddleError('charge-limit', {
      status: 429,
      code: 'subscription_immediate_charge_hour_limit_exceeded',
    }),
    new PaddleError('rate-limited', { status: 429, code: 'too_many_requests', ...gone }),
    // Our own budget and breaker, or no key any more: the request never left.
    new PaddleError('rate-limited', gone),
    new PaddleError('paddle-trouble', gone),
    new PortageError('locked'),
    new PortageError('no-account'),
  ])('that is a refusal is told as one: %s', async (error) => {
    const { entry } = await failing(error);
    const { kind } = error;
    const code = error instanceof PaddleError ? error.code : undefined;
    expect(entry).toMatchObject({ state: 'refused', failure: { kind, ...(code && { code }) } });
  });

  it.each([
    new PaddleError('timeout'),
    new PaddleError('aborted'),
    new PaddleError('offline'),
    new PaddleError('unreachable'),
    new PaddleError('unexpected-answer'),
    new PaddleError('paddle-trouble', { status: 500, code: 'internal_error' }),
    new PaddleError('paddle-trouble', { status: 503, code: 'service_unavailable', ...gone }),
    new PaddleError('paddle-trouble', { status: 540, code: 'temporarily_unavailable' }),
    new PaddleError('paddle-trouble', { status: 502, ...gone }),
    // A gateway's page: no word of Paddle's.
    new PaddleError('rate-limited', { status: 429, ...gone }),
    new PaddleError('unexpected-answer', { status: 404 }),
    new TypeError('a fault of ours'),
  ])('that proves nothing is found out: %s', async (error) => {
    const { state, entry } = await failing(error);
    expect([state, entry.state, entry.failure]).toEqual(['sent', 'sent', null]);
  });

  it.each([
    ['answered', 'applied'],
    ['refused', 'not-applied'],
  ] as const)('of the disk after it was %s is no failure of the change', async (fate, verdict) => {
    const { world, change } = trial({
      sends: [sendingThat(fate)],
      disk: ['none', 'none', 'fails'],
    });
    expect(await apply({ world, change })).toMatchObject({ state: 'sent' });
    const settled = await lived(world, settleChange(world.deskOf(world.startWorker())));
    expect(settled?.state).toBe(verdict);
  });
});

async function failing(error: Error) {
  const { world, change } = trial();
  const desk = world.deskOf(world.startWorker(), change);
  desk.paddle.sendUpdate = () => Promise.reject(error);
  return withEntry(await lived(world, applyChange(desk, change)));
}

function withEntry(applying: Awaited<ReturnType<typeof applyChange>>) {
  if (!('entry' in applying)) throw new Error(`nothing was sent: ${applying.state}`);
  return applying;
}
