import { describe, expect, it } from 'vitest';
import { people } from '../../../simulator/seed/people';
import { startSimulator } from '../../../simulator/start';

describe('what a customer does on the portal', () => {
  it('is a cancel at the end of the paid period', async () => {
    const { control, stop } = await startSimulator();
    const { subscriptionId } = people.jane;
    control.actAsCustomer(subscriptionId, { does: 'cancel' });
    const subscription = find(control, 'subscriptions', subscriptionId);
    expect(subscription).toMatchObject({
      status: 'active',
      next_billed_at: null,
      scheduled_change: {
        action: 'cancel',
        effective_at: subscription?.current_billing_period?.ends_at,
      },
    });
    await stop();
  });

  it('is a new card, with a transaction of nothing', async () => {
    const { control, stop } = await startSimulator();
    const { subscriptionId, id } = people.jane;
    control.actAsCustomer(subscriptionId, { does: 'change-card', last4: '1881' });
    const accounts = [...control.state.accounts.values()];
    const methods = accounts.flatMap(({ paymentMethods }) => [...paymentMethods.values()]);
    expect(methods.filter(({ customer_id }) => customer_id === id)).toMatchObject([
      { card: { last4: '1881' } },
    ]);
    const changes = accounts
      .flatMap(({ transactions }) => [...transactions.values()])
      .filter(({ origin }) => origin === 'subscription_payment_method_change');
    expect(changes).toMatchObject([
      { status: 'completed', subscription_id: subscriptionId, details: { totals: { total: '0' } } },
    ]);
    expect(control.charges(subscriptionId)).toEqual([]);
    await stop();
  });

  it('pays what is owed with it, and the subscription is active again', async () => {
    const { control, stop } = await startSimulator();
    const { subscriptionId, transactionId } = people.pastDue;
    control.actAsCustomer(subscriptionId, { does: 'change-card', last4: '1881' });
    expect(find(control, 'subscriptions', subscriptionId)?.status).toBe('active');
    expect(find(control, 'transactions', transactionId)).toMatchObject({ status: 'completed' });
    expect(control.charges(subscriptionId)).toHaveLength(1);
    await stop();
  });
});

type Control = Awaited<ReturnType<typeof startSimulator>>['control'];

function find<Kind extends 'subscriptions' | 'transactions'>(
  { state }: Control,
  kind: Kind,
  id: string,
) {
  for (const account of state.accounts.values()) {
    const found = account[kind].get(id);
    if (found) return found as ReturnType<(typeof account)[Kind]['get']>;
  }
  return undefined;
}
