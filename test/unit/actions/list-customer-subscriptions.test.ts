import { describe, expect, it } from 'vitest';
import type { Desk } from '@/actions/desk';
import { listCustomerSubscriptions } from '@/actions/list-customer-subscriptions';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Simulator } from '../../simulator/start';
import { connect, customerId, eachInOffice, giveMore } from './office';

let simulator: Simulator;
let desk: Desk;
let accountId: string;
eachInOffice(async (office) => {
  ({ simulator, desk } = office);
  accountId = (await connect('Acme', keys.sandbox)).id;
});

const { mixed, jane, liveOnly } = people;

describe('a customer’s subscriptions', () => {
  it('are listed in every status, newest first, and nobody else’s', async () => {
    const input = { accountId, customerId: customerId(mixed.id) };
    const { subscriptions, after } = await listCustomerSubscriptions(desk, input);
    expect(subscriptions.map(({ id }) => id)).toEqual([...mixed.subscriptionIds].reverse());
    expect(subscriptions.map(({ status }) => status)).toEqual([
      'active',
      'paused',
      'active',
      'canceled',
    ]);
    expect(after).toBeNull();
  });

  it('go on where the page before ended', async () => {
    giveMore(simulator, jane, { count: 250, status: 'active' });
    const input = { accountId, customerId: customerId(jane.id) };
    const first = await listCustomerSubscriptions(desk, input);
    expect(first.subscriptions).toHaveLength(200);
    const after = first.after ?? undefined;
    const second = await listCustomerSubscriptions(desk, { ...input, after });
    expect(second.after).toBeNull();
    const all = [...first.subscriptions, ...second.subscriptions].map(({ id }) => id);
    expect(new Set(all).size).toBe(251);
    expect(all).toEqual(all.toSorted().reverse());
  });

  it('are none for a customer of another environment', async () => {
    const input = { accountId, customerId: customerId(liveOnly.id) };
    expect(await listCustomerSubscriptions(desk, input)).toEqual({
      subscriptions: [],
      after: null,
    });
  });

  it('are not readable with a key that lacks the permission, which is named', async () => {
    const limited = await connect('Limited', keys.noSubscriptions);
    const input = { accountId: limited.id, customerId: customerId(jane.id) };
    await expect(listCustomerSubscriptions(desk, input)).rejects.toMatchObject({
      kind: 'permission-missing',
      permission: 'subscription.read',
    });
  });
});
