import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../../simulator/seed/people';
import { type Simulator, startSimulator } from '../../../simulator/start';
import { ask } from '../ask';
import { change, update } from './change';

const now = new Date('2026-11-22T12:00:00Z');
let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ now: () => now });
});
afterAll(() => simulator.stop());
beforeEach(() => {
  simulator.control.reset();
  simulator.control.setRateLimit(null);
});

const { jane, declining, cardless } = people;
const toBusiness = change([
  ['businessMonthly', 1],
  ['seatsMonthly', 4],
]);

async function transactionsOf(subscriptionId: string) {
  const path = `/transactions?subscription_id=${subscriptionId}&origin=subscription_update`;
  return (await ask(simulator, path)).json.data;
}

describe('a payment that does not go through', () => {
  const toBusinessAlone = change([['businessMonthly', 1]]);

  it('changes nothing by default', async () => {
    const { status, json } = await update(simulator, declining, toBusinessAlone);

    expect([status, json.error?.code]).toEqual([400, 'subscription_payment_declined']);
    expect(simulator.control.changes()).toEqual([]);
    expect(await transactionsOf(declining.subscriptionId)).toEqual([]);
  });

  it('changes anyway when told so, and stays owed', async () => {
    const body = { ...toBusinessAlone, on_payment_failure: 'apply_change' };
    expect((await update(simulator, declining, body)).status).toBe(200);

    const kinds = simulator.control.charges(declining.subscriptionId).map(({ kind }) => kind);
    expect(kinds).toEqual(['charge-failed']);
    expect(await transactionsOf(declining.subscriptionId)).toMatchObject([
      { status: 'past_due', payments: [{ status: 'error', error_code: 'not_enough_balance' }] },
    ]);
    expect((await update(simulator, declining, body)).json.error?.code).toBe(
      'subscription_outstanding_transaction',
    );
  });

  it('has nothing to charge', async () => {
    const { json } = await update(simulator, cardless, toBusinessAlone);
    expect(json.error?.code).toBe('subscription_missing_payment_method_cannot_update');
  });

  it('may pend, lock, and come in later', async () => {
    simulator.control.setCard(jane.id, { payment: 'pends' });
    expect((await update(simulator, jane, toBusiness)).status).toBe(200);
    const { transactionId = '' } = simulator.control.charges(jane.subscriptionId).at(0) ?? {};
    expect((await update(simulator, jane, toBusiness)).json.error?.code).toBe(
      'subscription_locked_processing',
    );
    simulator.control.settlePayment(transactionId, 'captured');

    expect(simulator.control.charges(jane.subscriptionId).map(({ kind }) => kind)).toEqual([
      'charge-pending',
      'charge',
    ]);
    expect(await transactionsOf(jane.subscriptionId)).toMatchObject([{ status: 'completed' }]);
  });
});

describe('limits and meetings', () => {
  it('takes twenty immediate charges an hour, and a hundred a day', async () => {
    const seats = (count: number) =>
      change([
        ['teamMonthly', 1],
        ['seatsMonthly', count],
      ]);
    const codes: (string | undefined)[] = [];
    for (let at = 1; at <= 21; at += 1) {
      codes.push((await update(simulator, jane, seats(4 + at))).json.error?.code);
    }
    expect(codes.filter(Boolean)).toEqual(['subscription_immediate_charge_hour_limit_exceeded']);
    const [account] = simulator.control.state.accounts.values();
    const old = Array.from({ length: 100 }, () => now.getTime() - 7_200_000);
    account?.immediateCharges.set(jane.subscriptionId, old);
    const refused = await update(simulator, jane, seats(50));
    expect([refused.status, refused.json.error?.code]).toEqual([
      429,
      'subscription_immediate_charge_24_hour_limit_exceeded',
    ]);
  });

  it('lets one of two win while a card takes its time', async () => {
    simulator.control.setCard(jane.id, { payment: 'captured', takes: 200 });
    const both = await Promise.all([
      update(simulator, jane, toBusiness),
      update(simulator, jane, toBusiness),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(simulator.control.charges(jane.subscriptionId)).toHaveLength(1);
  });

  it('gives every change a later updated_at, a colleague’s too', async () => {
    const stamps = [
      (await update(simulator, jane, { custom_data: { a: 1 } })).json.data,
      simulator.control.modifySubscription(jane.subscriptionId, () => ({ custom_data: null })),
      (await update(simulator, jane, { custom_data: { a: 2 } })).json.data,
    ].map((data) => String(Reflect.get(Object(data), 'updated_at')));
    expect(stamps).toEqual([...new Set(stamps)].sort());
    expect(stamps[0]).toMatch(/\.\d{6}Z$/);
  });
});

describe('an answer that is lost', () => {
  const match = { method: 'PATCH', path: `/subscriptions/${jane.subscriptionId}` };

  it('may come after the commit', async () => {
    simulator.control.addFault({ match, action: { kind: 'reset-after' } });
    await expect(update(simulator, jane, toBusiness)).rejects.toThrow();
    expect(simulator.control.updates(jane.subscriptionId)).toHaveLength(1);
  });

  it('may come before it, long', async () => {
    const id = simulator.control.addFault({ match, action: { kind: 'reset-then-commit' } });
    await expect(update(simulator, jane, toBusiness)).rejects.toThrow();
    expect(simulator.control.updates(jane.subscriptionId)).toEqual([]);
    simulator.control.release(id);
    await expect.poll(() => simulator.control.updates(jane.subscriptionId)).toHaveLength(1);
  });

  it('never reaches another test by way of a reset', async () => {
    simulator.control.addFault({ match, action: { kind: 'reset-then-commit' } });
    await expect(update(simulator, jane, toBusiness)).rejects.toThrow();
    simulator.control.reset();
    await ask(simulator, '/currencies');
    expect(simulator.control.changes()).toEqual([]);
  });
});
