import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prorationRate } from '../../../simulator/changes/proration';
import { divide, divideDown, rate, withoutTax } from '../../../simulator/money/arithmetic';
import { type Simulator, startSimulator } from '../../../simulator/start';
import { ask } from '../ask';
import { addAeroEdit, aeroPrice, aeroSubscription } from './aeroedit';

const path = `/subscriptions/${aeroSubscription}`;

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ now: () => new Date('2024-05-13T10:36:57.967Z') });
});
afterAll(() => simulator.stop());
beforeEach(() => {
  simulator.control.reset();
  addAeroEdit(simulator);
});

/** The request of "Preview an update to a subscription". */
const request = {
  method: 'PATCH',
  body: {
    items: [
      { price_id: aeroPrice('pro'), quantity: 20 },
      { price_id: aeroPrice('analytics'), quantity: 1 },
      { price_id: aeroPrice('support'), quantity: 1 },
    ],
    proration_billing_mode: 'prorated_immediately',
  },
};

/** https://developer.paddle.com/api-reference/subscriptions/preview-subscription-update */
describe('the worked example of Paddle’s description', () => {
  it('previews every figure of it', async () => {
    const { status, json } = await ask(simulator, `${path}/preview`, request);

    expect(status).toBe(200);
    expect(json.data).toMatchObject({
      status: 'active',
      next_billed_at: '2024-06-10T12:01:46.293348Z',
      update_summary: {
        credit: { amount: '-4927', currency_code: 'USD' },
        charge: { amount: '83765', currency_code: 'USD' },
        result: { action: 'charge', amount: '78838', currency_code: 'USD' },
      },
      immediate_transaction: {
        details: {
          totals: {
            subtotal: '72410',
            tax: '6428',
            total: '78838',
            credit: '0',
            credit_to_balance: '0',
            balance: '78838',
            grand_total: '78838',
          },
          line_items: [
            line('pro', 20, ['54308', '4820', '59128'], ['2715', '241', '2956']),
            line('support', 1, ['22628', '2009', '24637'], ['22628', '2009', '24637']),
            line('basic', -5, ['-4526', '-401', '-4927'], ['905', '80', '985']),
          ],
        },
      },
      recurring_transaction_details: usual,
      next_transaction: {
        billing_period: {
          starts_at: '2024-06-10T12:01:46.293348Z',
          ends_at: expect.stringMatching(/^2024-07-10T12:01:46/),
        },
        details: usual,
      },
    });
  });

  it('charges what it previewed', async () => {
    await ask(simulator, path, request);

    expect(simulator.control.charges(aeroSubscription)).toMatchObject([
      { kind: 'charge', amount: '78838', currency: 'USD' },
    ]);
  });

  it('shows the credit as the schema does when told so', async () => {
    simulator.control.state.policies.creditSign = 'positive';
    const { json } = await ask(simulator, `${path}/preview`, request);

    expect(json.data).toMatchObject({ update_summary: { credit: { amount: '4927' } } });
  });
});

const usual = {
  totals: { subtotal: '95000', tax: '8431', total: '103431', grand_total: '103431' },
  line_items: [
    { totals: { subtotal: '60000', tax: '5325', total: '65325' } },
    { totals: { subtotal: '10000', tax: '887', total: '10887' } },
    { totals: { subtotal: '25000', tax: '2219', total: '27219' } },
  ],
};

function line(
  name: 'pro' | 'support' | 'basic',
  quantity: number,
  totals: [subtotal: string, tax: string, total: string],
  unit: [subtotal: string, tax: string, total: string],
) {
  const [subtotal, tax, total] = totals;
  return {
    price_id: aeroPrice(name),
    quantity,
    tax_rate: '0.08875',
    totals: { subtotal, tax, total, discount: '0' },
    unit_totals: { subtotal: unit[0], tax: unit[1], total: unit[2] },
    proration: {
      rate: '0.90513',
      billing_period: {
        starts_at: '2024-05-13T10:36:57.967Z',
        ends_at: '2024-06-10T12:01:46.293348Z',
      },
    },
  };
}

/** Every line of every other example, once; those that are prorated are in the one above. */
describe('tax, as in the other examples of the description', () => {
  it.each([
    // Net after discount, rate, tax: of list and preview of transactions, events, and one-time charges.
    [5000, '8875', 444],
    [10_000, '8875', 887],
    [17_910, '8875', 1590],
    [19_900, '8875', 1766],
    [25_000, '8875', 2219],
    [30_000, '8875', 2662],
    [60_000, '8875', 5325],
    [270_000, '8875', 23_962],
    [300_000, '8875', 26_625],
    [1_000_000, '8875', 88_750],
    [2_250_000, '8875', 199_687],
    [8001, '20000', 1600],
    [8029, '20000', 1606],
    [15_923, '20000', 3185],
    [15_978, '20000', 3196],
    [24_000, '20000', 4800],
    [24_090, '20000', 4818],
    [10_000, '19000', 1900],
    [30_000, '19000', 5700],
    [1_661_899, '18000', 299_142],
    [2_087_813, '18000', 375_806],
    [2_505_380, '18000', 450_968],
    [54_000, '0', 0],
    [540_000, '0', 0],
  ])('%i at %s hundred-thousandths is %i', (net, hundredThousandths, tax) => {
    const rate = 100_000n + BigInt(hundredThousandths);
    expect(divideDown(BigInt(net) * rate, 100_000n) - BigInt(net)).toBe(BigInt(tax));
  });
});

/** A month of which some minutes are gone, in Paddle's own words. */
describe('the share of a period, as in other examples', () => {
  it.each([
    // The fixture of a preview in Paddle's SDKs: both ends are cut to the minute.
    // https://github.com/PaddleHQ/paddle-python-sdk, preview_update_full_entity.json
    [
      '0.99993',
      { starts_at: '2024-02-08T11:05:53.748Z', ends_at: '2024-03-08T11:02:03.946454Z' },
      { starts_at: '2024-02-08T11:02:03.946454Z', ends_at: '2024-03-08T11:02:03.946454Z' },
    ],
    // List adjustments, a credit: the month before it is not in the example, but can be no other.
    [
      '0.62305',
      { starts_at: '2024-01-01T00:00:00Z', ends_at: '2024-01-20T07:33:49.542313Z' },
      { starts_at: '2023-12-20T07:33:49.542313Z', ends_at: '2024-01-20T07:33:49.542313Z' },
    ],
  ])('%s', (expected, part, whole) => {
    expect(prorationRate(part, whole)).toBe(expected);
  });

  it.each([
    // Fifty seats and the support of that fixture, three minutes into their month.
    [150_000, 149_990, 13_311],
    [28_500, 28_498, 2529],
  ])('%i for 0.99993 of a month', (price, subtotal, tax) => {
    const exact = BigInt(price) * 99_993n;
    expect(divide(exact, 100_000n)).toBe(BigInt(subtotal));
    expect(divideDown(exact * 108_875n, 100_000n ** 2n)).toBe(BigInt(subtotal + tax));
  });
});

/** Every amount of the adjustments that are listed, which have their tax in them. */
describe('what is left of an amount without its tax', () => {
  it.each([
    [100, 92],
    [6783, 6230],
    [20_350, 18_691],
    [31_020, 28_491],
    [163_261, 149_953],
  ])('of %i is %i', (total, subtotal) => {
    expect(withoutTax(BigInt(total), rate('0.08875'))).toBe(BigInt(subtotal));
  });
});
