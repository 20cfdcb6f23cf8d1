import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { discountId, priceId } from '../../../simulator/seed/catalogue';
import { keys } from '../../../simulator/seed/keys';
import { people } from '../../../simulator/seed/people';
import type { Person } from '../../../simulator/seed/person';
import { type Simulator, startSimulator } from '../../../simulator/start';
import { change, items, preview, update } from './change';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.stop());
beforeEach(() => {
  simulator.control.reset();
  simulator.control.setRateLimit(null);
});

const { jane, quantityBounds, paused, trialing, scheduledCancel } = people;
const mode = (name: string) => ({ proration_billing_mode: name });
const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
const inTenMinutes = new Date(Date.now() + 600_000).toISOString();
const loyal = discountId('sandbox', 'loyal');

type Row = [what: string, who: Person, body: Record<string, unknown>, status: number, code: string];

const rows: Row[] = [
  ['nothing left', jane, change([]), 400, 'subscription_all_items_removed'],
  [
    'one price twice',
    jane,
    change([
      ['teamMonthly', 1],
      ['teamMonthly', 2],
    ]),
    400,
    'subscription_duplicate_price_ids',
  ],
  [
    'one-time prices only',
    jane,
    change([['onboarding', 1]]),
    400,
    'subscription_no_recurring_items_remain',
  ],
  [
    'a one-time price',
    jane,
    change([
      ['teamMonthly', 1],
      ['onboarding', 1],
    ]),
    400,
    'subscription_new_items_not_valid',
  ],
  [
    'two intervals',
    jane,
    change([
      ['teamYearly', 1],
      ['seatsMonthly', 4],
    ]),
    400,
    'subscription_new_items_not_valid',
  ],
  [
    'an archived price that is new',
    jane,
    change([['teamLastYear', 1]]),
    400,
    'subscription_new_items_not_valid',
  ],
  [
    'a new price without quantity',
    jane,
    change([['businessMonthly', null]]),
    400,
    'subscription_quantity_missing_for_new_items',
  ],
  [
    'too many',
    quantityBounds,
    change([['devicesMonthly', 51]]),
    400,
    'subscription_quantity_not_valid',
  ],
  [
    'too few',
    quantityBounds,
    change([['devicesMonthly', 4]]),
    400,
    'subscription_quantity_not_valid',
  ],
  [
    'no billing mode',
    jane,
    { items: items([['businessMonthly', 1]]) },
    400,
    'subscription_items_update_missing_proration_billing_mode',
  ],
  [
    'a date without billing mode',
    jane,
    { next_billed_at: inAnHour },
    400,
    'subscription_items_update_missing_proration_billing_mode',
  ],
  [
    'a date too soon',
    jane,
    { next_billed_at: inTenMinutes, ...mode('do_not_bill') },
    409,
    'subscription_next_billed_at_too_soon',
  ],
  [
    'a date in a full mode',
    jane,
    { next_billed_at: inAnHour, ...mode('full_immediately') },
    400,
    'bad_request',
  ],
  [
    'a date before a scheduled cancel',
    scheduledCancel,
    { next_billed_at: inAnHour, ...mode('do_not_bill') },
    400,
    'subscription_scheduled_change_invalid_update',
  ],
  [
    'more than items while paused',
    paused,
    { custom_data: { a: 1 } },
    400,
    'subscription_only_update_items_on_paused_subscription',
  ],
  [
    'money while paused',
    paused,
    change([['businessMonthly', 1]]),
    400,
    'subscription_incorrect_proration_on_paused_subscription',
  ],
  [
    'a business in a trial',
    trialing,
    { business_id: null },
    400,
    'subscription_update_when_trialing',
  ],
  [
    'a discount at once in a trial',
    trialing,
    { discount: { id: loyal, effective_from: 'immediately' } },
    400,
    'subscription_trialing_discount_update_invalid_options',
  ],
  [
    'a flat discount in another currency',
    people.maria,
    { discount: { id: discountId('sandbox', 'fiveOff'), effective_from: 'immediately' } },
    400,
    'subscription_invalid_discount_currency',
  ],
  [
    'another currency',
    jane,
    { currency_code: 'EUR' },
    400,
    'subscription_currency_update_not_allowed',
  ],
  [
    'half an hour before renewal',
    people.renewingSoon,
    change([['businessMonthly', 1]]),
    409,
    'subscription_locked_renewal',
  ],
  [
    'past due',
    people.pastDue,
    change([['teamMonthly', 1]]),
    400,
    'subscription_update_when_past_due',
  ],
  [
    'canceled',
    people.canceled,
    change([['businessMonthly', 1]]),
    400,
    'subscription_update_when_canceled',
  ],
  [
    'a scheduled change of its own',
    jane,
    { scheduled_change: { action: 'cancel' } },
    400,
    'bad_request',
  ],
  ['a field of no such name', jane, { itmes: [] }, 400, 'bad_request'],
  ['half a seat', jane, change([['seatsMonthly', 0.5]]), 400, 'bad_request'],
  [
    'a price nobody has',
    jane,
    {
      items: [{ price_id: 'pri_01nobody00000000000000000a', quantity: 1 }],
      ...mode('do_not_bill'),
    },
    404,
    'not_found',
  ],
];

describe('an update that cannot be', () => {
  it.each(rows)('%s', async (_, who, body, status, code) => {
    for (const answer of [
      await preview(simulator, who, body),
      await update(simulator, who, body),
    ]) {
      expect([answer.status, answer.json.error?.code]).toEqual([status, code]);
      expect(answer.json.error?.documentation_url).toMatch(
        new RegExp(`^https://developer.paddle.com/errors/(shared|subscriptions)/${code}$`),
      );
    }
    expect(simulator.control.changes()).toEqual([]);
  });

  it('names the place of what is not valid', async () => {
    const body = { items: [{ price_id: 'x', quantity: 1 }], proration_billing_mode: 'later' };
    const { json } = await preview(simulator, jane, body);
    expect(json.error?.errors?.map(({ field }) => field)).toEqual([
      'items.0.price_id',
      'proration_billing_mode',
    ]);
  });

  it('says the bounds of a quantity', async () => {
    const { json } = await preview(simulator, quantityBounds, change([['devicesMonthly', 51]]));
    expect(json.error?.detail).toContain('between 5 and 50');
  });

  it.each([
    ['processing', 409, 'subscription_locked_processing'],
    ['pending-changes', 400, 'subscription_locked_pending_changes'],
    ['consent-review', 409, 'subscription_locked_consent_review_period'],
    ['outstanding-transaction', 409, 'subscription_outstanding_transaction'],
    ['pending-refund', 400, 'subscription_outstanding_pending_refund'],
  ] as const)('is blocked by %s', async (block, status, code) => {
    simulator.control.block(jane.subscriptionId, block);
    const answer = await update(simulator, jane, change([['businessMonthly', 1]]));
    expect([answer.status, answer.json.error?.code]).toEqual([status, code]);
    simulator.control.block(jane.subscriptionId, null);
    expect((await update(simulator, jane, change([['businessMonthly', 1]]))).status).toBe(200);
  });

  it('takes reading to preview and writing to update', async () => {
    const body = change([['businessMonthly', 1]]);
    expect((await preview(simulator, jane, body, { key: keys.readOnly })).status).toBe(200);
    expect((await update(simulator, jane, body, { key: keys.readOnly })).status).toBe(403);
    expect((await preview(simulator, jane, body, { key: keys.noSubscriptions })).status).toBe(403);
  });
});

describe('an update that may be', () => {
  it('leaves out the quantity of what is there, archived or made for one deal', async () => {
    for (const who of [people.archivedPrice, people.customPrice]) {
      const kept = who.plans[0].items.map(([name]) => ({ price_id: priceId('sandbox', name) }));
      const body = { items: kept, ...mode('prorated_immediately') };
      const { status, json } = await update(simulator, who, body);
      expect(status).toBe(200);
      expect(json.data).toMatchObject({
        items: who.plans[0].items.map(([name, quantity]) => ({
          quantity,
          price: { id: priceId('sandbox', name) },
        })),
      });
      expect(simulator.control.charges(who.subscriptionId)).toEqual([]);
    }
  });

  it('takes away a scheduled cancel, and bills again', async () => {
    const { json } = await update(simulator, scheduledCancel, { scheduled_change: null });
    expect(json.data).toMatchObject({
      scheduled_change: null,
      next_billed_at: expect.stringMatching(/^20/),
    });
  });

  it('sets a discount', async () => {
    const body = { discount: { id: loyal, effective_from: 'next_billing_period' } };
    const { json } = await update(simulator, jane, body);
    expect(json.data).toMatchObject({ discount: { id: loyal } });
  });

  it('refuses items that come and go in a trial where the policy says so', async () => {
    const body = change([['businessMonthly', 1]], mode('do_not_bill'));
    expect((await preview(simulator, trialing, body)).status).toBe(200);
    simulator.control.state.policies.trialItems = 'quantities-only';
    expect((await preview(simulator, trialing, body)).json.error?.code).toBe(
      'subscription_trialing_items_update_invalid_options',
    );
  });
});
