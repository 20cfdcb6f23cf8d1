import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listCatalogue } from '@/paddle/prices';
import { findTransactionsByInvoiceNumber, getTransaction } from '@/paddle/transactions';
import { asked, one, page, transactionId } from './answers';
import { type ApiServer, ids, problem, startApi } from './api-server';
import { price, product, transaction } from './entities';

let api: ApiServer;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

describe('transactions', () => {
  it('come with their customer', async () => {
    api.behave(one(transaction));
    const read = await getTransaction(api.client(), transactionId());
    expect(read.customer?.email).toBe('jo+eu@shop.test');
    expect(asked(api)).toEqual({
      path: `/transactions/${ids.transaction}`,
      query: { include: 'customer' },
    });
  });

  it('are found by an invoice number', async () => {
    api.behave(page([transaction]));
    const found = await findTransactionsByInvoiceNumber(api.client(), '325-10566');
    expect(found[0]?.subscription_id).toBe(ids.subscription);
    expect(asked(api).query?.invoice_number).toBe('325-10566');
  });

  it('may be a draft without customer and subscription', async () => {
    const { customer: _, ...draft } = { ...transaction, customer_id: null, subscription_id: null };
    api.behave(one({ ...draft, status: 'draft' }));
    expect(await getTransaction(api.client(), transactionId())).toMatchObject({
      customer: null,
      subscription_id: null,
    });
  });
});

describe('the catalogue', () => {
  it('is read page by page with its products, and remembered for minutes', async () => {
    let now = 0;
    const client = api.client({ now: () => now });
    api.behave(page([{ ...price, product }], { more: true, after: price.id }), page([price]));
    const prices = await listCatalogue(client);
    expect(prices.map(({ product }) => product?.name)).toEqual(['Analyst', undefined]);
    expect(asked(api).query).toEqual({
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

  it('names both permissions that it takes, since Paddle does not say which is missing', async () => {
    api.behave(problem('forbidden', { status: 403 }));
    await expect(listCatalogue(api.client())).rejects.toMatchObject({
      permission: 'price.read or product.read',
    });
  });
});
