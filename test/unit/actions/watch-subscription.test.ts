import { describe, expect, it } from 'vitest';
import type { Desk } from '@/actions/desk';
import { watchSubscription } from '@/actions/watch-subscription';
import { customerDid, type WatchedPage } from '@/billing/customer-did';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Person } from '../../simulator/seed/person';
import type { Simulator } from '../../simulator/start';
import { asked, connect, customerId, eachInOffice, forbid, subscriptionId } from './office';

let simulator: Simulator;
let desk: Desk;
let accountId: string;
eachInOffice(async (office) => {
  ({ simulator, desk } = office);
  accountId = (await connect('Acme', keys.sandbox)).id;
});

const { jane, pastDue } = people;

function look(owner: Person, page: WatchedPage) {
  const ids = {
    customerId: customerId(owner.id),
    subscriptionId: subscriptionId(owner.subscriptionId),
  };
  return watchSubscription(desk, { accountId, ...ids, page });
}

async function judged(owner: Person, page: WatchedPage, since: string, before = 'active') {
  return customerDid({ page, since, before }, await look(owner, page));
}

describe('looking whether a customer has used a link', () => {
  it('reads the subscription alone for a cancel, anew each time', async () => {
    const since = new Date().toISOString();
    expect(await judged(jane, 'cancel', since)).toBeNull();
    simulator.control.actAsCustomer(jane.subscriptionId, { does: 'cancel' });
    expect(await judged(jane, 'cancel', since)).toMatchObject({ did: 'scheduled-cancel' });
    const one = `GET /subscriptions/${jane.subscriptionId}`;
    expect(asked(simulator)).toEqual([one, one]);
  });

  it('sees a new card, whichever of the two places the key may read', async () => {
    const since = new Date().toISOString();
    expect(await judged(jane, 'update_payment_method', since)).toBeNull();
    simulator.control.advance(1_000);
    simulator.control.actAsCustomer(jane.subscriptionId, { does: 'change-card', last4: '1881' });
    const saved = { did: 'saved-method', last4: '1881' };
    expect(await judged(jane, 'update_payment_method', since)).toMatchObject(saved);
    forbid(simulator, keys.sandbox, 'payment_method.read');
    expect(await judged(jane, 'update_payment_method', since)).toMatchObject(saved);
    forbid(simulator, keys.sandbox, 'transaction.read');
    expect(await judged(jane, 'update_payment_method', since)).toBeNull();
  });

  it('sees what was owed being paid, with a key that may read no more than that', async () => {
    forbid(simulator, keys.sandbox, 'payment_method.read');
    const since = new Date().toISOString();
    expect(await judged(pastDue, 'update_payment_method', since, 'past_due')).toBeNull();
    simulator.control.actAsCustomer(pastDue.subscriptionId, { does: 'change-card', last4: '1881' });
    expect(await judged(pastDue, 'update_payment_method', since, 'past_due')).toEqual({
      did: 'paid',
    });
  });
});
