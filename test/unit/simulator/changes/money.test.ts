import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../../simulator/seed/people';
import { type Simulator, startSimulator } from '../../../simulator/start';
import { ask } from '../ask';
import { change, preview, update } from './change';

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

const { jane, creditHolder, declining, cardless, manual, jpy, huf, cop } = people;
const toBusiness = change([
  ['businessMonthly', 1],
  ['seatsMonthly', 4],
]);

async function transactionsOf(subscriptionId: string) {
  const path = `/transactions?subscription_id=${subscriptionId}&origin=subscription_update`;
  return (await ask(simulator, path)).json.data;
}

describe('a change that is billed at once', () => {
  it('charges the card and leaves a transaction that says so', async () => {
    await update(simulator, jane, toBusiness);

    // Twenty days of thirty: 9900 × 0.66667 × 1.08875 is 7186, 2900 of the same is 2105.
    expect(simulator.control.charges(jane.subscriptionId)).toMatchObject([
      { kind: 'charge', amount: '5081', currency: 'USD' },
    ]);
    expect(await transactionsOf(jane.subscriptionId)).toMatchObject([
      {
        status: 'completed',
        details: { totals: { grand_total: '5081', balance: '0' } },
        payments: [{ status: 'captured', amount: '5081', method_details: { type: 'card' } }],
      },
    ]);
  });

  it('credits a downgrade to the balance, not to the card', async () => {
    await update(simulator, people.noCounterpart, change([['teamMonthly', 1]]));

    expect(simulator.control.charges(people.noCounterpart.subscriptionId)).toMatchObject([
      { kind: 'credit', amount: expect.stringMatching(/^[1-9]\d+$/) },
    ]);
    const amount = simulator.control.charges(people.noCounterpart.subscriptionId).at(0)?.amount;
    const path = `/customers/${people.noCounterpart.id}/credit-balances`;
    expect((await ask(simulator, path)).json.data).toMatchObject([
      { currency_code: 'USD', balance: { available: amount } },
    ]);
  });

  it('uses credit before the card', async () => {
    await update(simulator, creditHolder, change([['businessMonthly', 1]]));

    const kinds = simulator.control.charges(creditHolder.subscriptionId).map(({ kind }) => kind);
    expect(kinds).toEqual(['credit-used']);
    const [account] = simulator.control.state.accounts.values();
    const held = account?.creditBalances.find(({ customer_id }) => customer_id === creditHolder.id);
    expect(Number(held?.balance?.available) + Number(held?.balance?.used)).toBe(20_000);
    expect(Number(held?.balance?.used)).toBeGreaterThan(0);
  });

  it('begins the period anew when the interval changes', async () => {
    const yearly = change([
      ['teamYearly', 1],
      ['seatsYearly', 4],
    ]);
    const { json } = await update(simulator, jane, yearly);
    expect(json.data).toMatchObject({
      next_billed_at: '2027-11-22T12:00:00.000Z',
      billing_cycle: { interval: 'year', frequency: 1 },
      current_billing_period: { starts_at: now.toISOString() },
    });
  });

  it('issues an invoice where invoices are sent', async () => {
    const seats = change([
      ['enterpriseDeal', 1],
      ['seatsYearly', 50],
    ]);
    await update(simulator, manual, seats);

    expect(simulator.control.charges(manual.subscriptionId)).toMatchObject([{ kind: 'invoice' }]);
    expect(await transactionsOf(manual.subscriptionId)).toMatchObject([
      { status: 'billed', collection_mode: 'manual', payments: [] },
    ]);
  });

  it.each([
    // One more for 0.66667 of the month: ¥15345 and 10%, 35,640 forint and 27%, 415,800 pesos and 19%.
    ['JPY', jpy, '11253'],
    ['HUF', huf, '3017535'],
    ['COP', cop, '32986965'],
  ])('reckons in %s', async (currency, who, amount) => {
    await update(simulator, who, change([['businessMonthly', 2]]));
    expect(simulator.control.charges(who.subscriptionId)).toMatchObject([{ currency, amount }]);
  });

  it('refuses a charge of a few cents', async () => {
    simulator.control.advance(19.5 * 86_400_000);
    const { json } = await update(
      simulator,
      jane,
      change([
        ['teamMonthly', 1],
        ['seatsMonthly', 5],
      ]),
    );
    expect(json.error?.code).toBe('subscription_update_transaction_balance_less_than_charge_limit');
  });
});

describe('a change that is billed with the renewal', () => {
  it('adds to the next bill and takes nothing now', async () => {
    const body = { ...toBusiness, proration_billing_mode: 'prorated_next_billing_period' };
    const shown = await preview(simulator, jane, body);
    await update(simulator, jane, body);

    expect(simulator.control.charges(jane.subscriptionId)).toEqual([]);
    expect(simulator.control.updates(jane.subscriptionId)).toMatchObject([{ atRenewal: '5081' }]);
    const path = `/subscriptions/${jane.subscriptionId}?include=next_transaction`;
    const [before, after] = [shown.json.data, (await ask(simulator, path)).json.data];
    const total = { next_transaction: { details: { totals: { total: '19779' } } } };
    expect(before).toMatchObject({ immediate_transaction: null, ...total });
    expect(after).toMatchObject(total);
  });

  it('bills nothing at all when told not to', async () => {
    const body = { ...toBusiness, proration_billing_mode: 'do_not_bill' };
    expect((await preview(simulator, jane, body)).json.data).toMatchObject({
      immediate_transaction: null,
      update_summary: null,
    });
    await update(simulator, jane, body);
    expect(simulator.control.charges(jane.subscriptionId)).toEqual([]);
  });
});

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
