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

const { jane, creditHolder, manual, jpy, huf, cop } = people;
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
