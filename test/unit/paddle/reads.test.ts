import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  findCustomersByEmail,
  getCustomer,
  listAddresses,
  listCreditBalances,
  listPaymentMethods,
  searchCustomers,
} from '@/paddle/customers';
import { getSubscription, listSubscriptions } from '@/paddle/subscriptions';
import { getTransaction } from '@/paddle/transactions';
import { asked, customerId, one, page, subscriptionId, transactionId } from './answers';
import { type ApiServer, ids, problem, startApi } from './api-server';
import { customer, subscription } from './entities';

let api: ApiServer;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

describe('customers', () => {
  it('are found by an exact address, archived ones too, with + as it is', async () => {
    api.behave(page([customer, { ...customer, status: 'archived' }]));
    const found = await findCustomersByEmail(api.client(), 'jo+eu@shop.test');
    expect(found.customers.map(({ status }) => status)).toEqual(['active', 'archived']);
    expect(found.more).toBe(false);
    expect(asked(api)).toEqual({
      path: '/customers',
      query: { email: 'jo+eu@shop.test', status: 'active,archived', per_page: '60' },
    });
  });

  it('are found as well where only the helpdesk writes an address with capitals', async () => {
    api.behave(page([customer]));
    await findCustomersByEmail(api.client(), 'Jo+EU@Shop.test');
    expect(asked(api).query?.email).toBe('Jo+EU@Shop.test,jo+eu@shop.test');
  });

  it('are not asked for by an address that would be a list or too long', async () => {
    const none = { customers: [], more: false };
    expect(await findCustomersByEmail(api.client(), 'a@x.test,b@x.test')).toEqual(none);
    expect(await findCustomersByEmail(api.client(), `${'a'.repeat(95)}@x.test`)).toEqual(none);
    expect(api.arrivals).toHaveLength(0);
  });

  it('are searched by part of a name, and say when there are more', async () => {
    api.behave(page([customer], { more: true, after: ids.customer }));
    expect((await searchCustomers(api.client(), 'Zoë & Søn')).more).toBe(true);
    expect(asked(api).query?.search).toBe('Zoë & Søn');
  });

  it('are read once by those who ask at once', async () => {
    api.behave(one(customer));
    const client = api.client();
    await Promise.all([getCustomer(client, customerId()), getCustomer(client, customerId())]);
    await getCustomer(client, customerId());
    expect(api.arrivals).toHaveLength(1);
    await getCustomer(client, customerId(), { fresh: true });
    expect(api.arrivals).toHaveLength(2);
  });

  it('are read although everything that may be missing is', async () => {
    const { id, email, status } = customer;
    api.behave(one({ id, email, status }));
    const least = { id, email, status, name: null, locale: 'en' };
    expect(await getCustomer(api.client(), customerId())).toEqual(least);
    api.behave(one({ id: ids.transaction, customer: { id, email, status } }));
    const read = await getTransaction(api.client(), transactionId());
    expect(read).toEqual({ id: ids.transaction, subscription_id: null, customer: least });
  });

  it('keep only what is drawn', async () => {
    api.behave(one(customer));
    expect(await getCustomer(api.client(), customerId())).not.toHaveProperty('custom_data');
  });

  it('have addresses, balances and payment methods under their own path', async () => {
    const address = { id: 'add_1', country_code: 'DE', status: 'active', first_line: 'x' };
    api.behave(page([address]));
    expect((await listAddresses(api.client(), customerId()))[0]?.country_code).toBe('DE');
    expect(asked(api).path).toBe(`/customers/${ids.customer}/addresses`);

    const balance = { available: '-250', reserved: '0', used: '100' };
    api.behave(one([{ customer_id: ids.customer, currency_code: 'JPY', balance }]));
    expect(await listCreditBalances(api.client(), customerId())).toEqual([
      { currency_code: 'JPY', balance: { available: '-250' } },
    ]);

    const at = '2026-01-01T00:00:00Z';
    const saved = { saved_at: at, updated_at: at };
    const card = { type: 'visa', last4: '4242', expiry_month: 1, expiry_year: 2030 };
    api.behave(
      page([
        { id: 'paymtd_1', type: 'card', card, ...saved },
        { id: 'paymtd_2', type: 'paypal', ...saved },
      ]),
    );
    const methods = await listPaymentMethods(api.client(), customerId());
    expect(methods.map((method) => method.card?.last4)).toEqual(['4242', undefined]);
  });

  it('name the permission that is missing', async () => {
    api.behave(problem('forbidden', { status: 403 }));
    await expect(listAddresses(api.client(), customerId())).rejects.toMatchObject({
      permission: 'address.read',
    });
  });
});

describe('subscriptions', () => {
  it('are listed 200 at a time, with the cursor of the next page', async () => {
    api.behave(page([subscription], { more: true, after: ids.subscription }));
    const client = api.client();
    const first = await listSubscriptions(client, customerId());
    expect(first.after).toBe(ids.subscription);
    expect(asked(api)).toEqual({
      path: '/subscriptions',
      query: { customer_id: ids.customer, per_page: '200' },
    });
    api.behave(page([]));
    const second = await listSubscriptions(client, customerId(), subscriptionId());
    expect(second).toEqual({ subscriptions: [], after: null });
    expect(asked(api).query?.after).toBe(ids.subscription);
  });

  it('keep no management links, which sign their holder in', async () => {
    api.behave(one(subscription));
    const read = await getSubscription(api.client(), subscriptionId());
    expect(JSON.stringify(read)).not.toContain('pga_');
    expect(read.items[0]?.price.name).toBe('Monthly (per seat)');
  });

  it('are read although a status, an action and a mode are new', async () => {
    const scheduled_change = { action: 'split', effective_at: '2024-05-12T10:37:59Z' };
    api.behave(one({ ...subscription, status: 'resting', collection_mode: 'x', scheduled_change }));
    const read = await getSubscription(api.client(), subscriptionId());
    expect(read).toMatchObject({ status: 'resting', collection_mode: 'x' });
    expect(read.scheduled_change).toEqual({ ...scheduled_change, resume_at: null });
  });

  it('are read although everything that may be missing is', async () => {
    const { id, status, customer_id, currency_code, updated_at } = subscription;
    const { collection_mode, billing_cycle } = subscription;
    const least = { id, status, customer_id, currency_code, updated_at };
    api.behave(one({ ...least, collection_mode, billing_cycle, items: [] }));
    expect(await getSubscription(api.client(), subscriptionId())).toMatchObject({
      next_billed_at: null,
      scheduled_change: null,
      discount: null,
      current_billing_period: null,
    });
  });

  it.each([
    ['another customer’s kind of ID', { customer_id: ids.subscription }],
    ['no time', { updated_at: 'yesterday' }],
    ['no items', { items: null }],
  ])('are not taken with %s', async (_, changes) => {
    api.behave(one({ ...subscription, ...changes }));
    await expect(getSubscription(api.client(), subscriptionId())).rejects.toMatchObject({
      kind: 'unexpected-answer',
      requestId: 'r',
    });
  });
});
