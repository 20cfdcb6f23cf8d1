import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { discountId, priceId } from '../../../simulator/seed/catalogue';
import { keys } from '../../../simulator/seed/keys';
import { people } from '../../../simulator/seed/people';
import { type Simulator, startSimulator } from '../../../simulator/start';
import { change, preview, update } from './change';
import { refusedUpdates } from './refused-updates';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.stop());
beforeEach(() => {
  simulator.control.reset();
  simulator.control.setRateLimit(null);
});

const { jane, quantityBounds, trialing, scheduledCancel } = people;
const mode = (name: string) => ({ proration_billing_mode: name });
const loyal = discountId('sandbox', 'loyal');

describe('an update that cannot be', () => {
  it.each(refusedUpdates)('%s', async (_, who, body, status, code) => {
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
