import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseId } from '@/detection/paddle-id';
import { listCatalogue } from '@/paddle/prices';
import {
  findTransactionsByInvoiceNumber,
  getTransaction,
  lastTransactionOf,
} from '@/paddle/transactions';
import { type ApiServer, ids, json, startApi } from './api-server';
import { price, product, transaction } from './entities';

const base = 'https://sandbox-api.paddle.com';

let api: ApiServer;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

function id<K extends 'customer' | 'subscription' | 'transaction'>(kind: K) {
  const parsed = parseId(ids[kind]);
  if (parsed === undefined) throw new Error('no ID');
  return parsed;
}

function subscriptionId() {
  const parsed = id('subscription');
  if (parsed.kind !== 'subscription') throw new Error('no subscription');
  return parsed.value;
}

function transactionId() {
  const parsed = id('transaction');
  if (parsed.kind !== 'transaction') throw new Error('no transaction');
  return parsed.value;
}

function one(data: unknown) {
  return json({ data, meta: { request_id: 'r' } });
}

function page(data: unknown[], { more = false, after = '' } = {}) {
  const pagination = { per_page: 200, next: `${base}/x?after=${after}`, has_more: more };
  return json({ data, meta: { request_id: 'r', pagination } });
}

function asked() {
  const { path, query } = api.arrivals.at(-1) ?? {};
  return { path, query };
}

describe('transactions', () => {
  it('come with their customer', async () => {
    api.behave(one(transaction));
    const read = await getTransaction(api.client(), transactionId());
    expect(read.customer?.email).toBe('jo+eu@shop.test');
    expect(asked()).toEqual({
      path: `/transactions/${ids.transaction}`,
      query: { include: 'customer' },
    });
  });

  it('are found by an invoice number', async () => {
    api.behave(page([transaction]));
    const found = await findTransactionsByInvoiceNumber(api.client(), '325-10566');
    expect(found[0]?.subscription_id).toBe(ids.subscription);
    expect(asked().query?.invoice_number).toBe('325-10566');
  });

  it('may be a draft without customer and subscription', async () => {
    const { customer: _, ...draft } = { ...transaction, customer_id: null, subscription_id: null };
    api.behave(one({ ...draft, status: 'draft' }));
    expect(await getTransaction(api.client(), transactionId())).toMatchObject({
      customer: null,
      customer_id: null,
      subscription_id: null,
    });
  });

  it('of a subscription give the newest', async () => {
    api.behave(page([transaction]), page([]));
    const client = api.client();
    expect((await lastTransactionOf(client, subscriptionId()))?.id).toBe(ids.transaction);
    expect(asked().query).toMatchObject({ order_by: 'id[DESC]', per_page: '1' });
    const options = { fresh: true };
    expect(await lastTransactionOf(client, subscriptionId(), options)).toBeUndefined();
  });
});

describe('the catalogue', () => {
  it('is read page by page with its products, and remembered for minutes', async () => {
    let now = 0;
    const client = api.client({ now: () => now });
    api.behave(page([{ ...price, product }], { more: true, after: price.id }), page([price]));
    const prices = await listCatalogue(client);
    expect(prices.map(({ product }) => product?.name)).toEqual(['Analyst', undefined]);
    expect(asked().query).toEqual({
      include: 'product',
      recurring: 'true',
      status: 'active',
      per_page: '200',
      after: price.id,
    });
    now = 299_999;
    await listCatalogue(client);
    expect(api.arrivals).toHaveLength(2);
  });
});
