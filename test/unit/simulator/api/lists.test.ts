import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { priceId, productId } from '../../../simulator/seed/catalogue';
import { keys } from '../../../simulator/seed/keys';
import { heavyweight } from '../../../simulator/seed/large';
import { people } from '../../../simulator/seed/people';
import { type Simulator, startSimulator } from '../../../simulator/start';
import { ask, entities } from '../ask';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.control.reset());

async function ids(path: string, key = keys.overPowered): Promise<string[]> {
  return entities(await ask(simulator, path, { key })).map(({ id }) => id);
}

const { jane, maria, duplicates, archived, plusAddress, manySubscriptions: many } = people;
const email = (address: string): string => `email=${encodeURIComponent(address)}`;

describe('customers', () => {
  it.each([
    [email(jane.email), [jane.id]],
    [email(plusAddress.email), [plusAddress.id]],
    // A bare + is a space to whoever decodes the query.
    [`email=${plusAddress.email}`, []],
    [email(jane.email.toUpperCase()), []],
    [email('jane.doe@northwind'), []],
    [email(archived.email), []],
    [`${email(archived.email)}&status=active,archived`, [archived.id]],
    [`id=${jane.id},${maria.id}&order_by=id[ASC]`, [maria.id, jane.id]],
    ['search=NORTHWIND', [jane.id]],
    [`search=${encodeURIComponent('佐藤')}`, [people.cjk.id]],
    [`search=${jane.id.slice(4, 20)}`, [jane.id]],
    ['search=Sam+Taylor', [duplicates[2].id, duplicates[1].id, duplicates[0].id]],
    [email(people.liveOnly.email), []],
  ])('finds by %s', async (query, expected) => {
    expect(await ids(`/customers?${query}`)).toEqual(expected);
  });

  it('shows credit where there is some, and an empty list where there is none', async () => {
    const credit = await ask(simulator, `/customers/${maria.id}/credit-balances`);
    expect(credit.json.data).toMatchObject([
      { currency_code: 'EUR', balance: { available: '1500' } },
    ]);
    expect(credit.json.meta?.pagination).toBeUndefined();
    expect((await ask(simulator, `/customers/${jane.id}/credit-balances`)).json.data).toEqual([]);
    expect(
      (await ask(simulator, `/customers/${maria.id}/credit-balances?currency_code=USD`)).json.data,
    ).toEqual([]);
  });

  it('has an address, a business and a way to pay where the customer does', async () => {
    const of = (path: string) => ids(`/customers/${people.manual.id}/${path}`);
    expect(await of('addresses')).toEqual([people.manual.addressId]);
    expect(await of('businesses')).toEqual([people.manual.businessId]);
    expect(await of('payment-methods')).toEqual([]);
    expect(await ids(`/customers/${jane.id}/businesses`)).toEqual([]);
    expect(await ids(`/customers/${jane.id}/payment-methods`)).toHaveLength(1);
  });
});

describe('subscriptions', () => {
  it.each([
    [`customer_id=${maria.id}`, [...maria.subscriptionIds].reverse()],
    [`customer_id=${people.canceled.id}`, [people.canceled.subscriptionId]],
    ['status=past_due', [people.pastDue.subscriptionId]],
    ['status=trialing,past_due', [people.trialing.subscriptionId, people.pastDue.subscriptionId]],
    ['scheduled_change_action=cancel', [people.scheduledCancel.subscriptionId]],
    ['collection_mode=manual', [people.manual.subscriptionId]],
    [`price_id=${priceId('sandbox', 'teamYearly')}`, [people.yearly.subscriptionId]],
    [`id=${jane.subscriptionId}`, [jane.subscriptionId]],
    [`address_id=${jane.addressId}`, [jane.subscriptionId]],
    ['next_billed_at[LT]=2000-01-01T00:00:00Z', []],
  ])('finds by %s', async (query, expected) => {
    expect(await ids(`/subscriptions?${query}`)).toEqual(expected);
  });

  it('includes what is to come only when asked, and no next bill once a cancel is scheduled', async () => {
    const include = 'include=next_transaction,recurring_transaction_details';
    const plain = await ask(simulator, `/subscriptions/${jane.subscriptionId}`);
    expect(plain.json.data).not.toHaveProperty('next_transaction');

    const ending = await ask(
      simulator,
      `/subscriptions/${people.scheduledCancel.subscriptionId}?${include}`,
    );
    expect(ending.json.data).toMatchObject({
      next_billed_at: null,
      scheduled_change: { action: 'cancel' },
      next_transaction: null,
      recurring_transaction_details: { totals: { currency_code: 'GBP' } },
    });
  });

  it('takes existing credit off the next bill, and not off the recurring one', async () => {
    const answer = await ask(
      simulator,
      `/subscriptions/${maria.subscriptionId}?include=next_transaction,recurring_transaction_details`,
    );
    expect(answer.json.data).toMatchObject({
      next_transaction: { details: { totals: { credit: '1500' } } },
      recurring_transaction_details: { totals: { credit: '0' } },
    });
  });
});

describe('prices and products', () => {
  it('leaves archived and custom prices out unless they are asked for', async () => {
    const usual = await ids('/prices?per_page=200');
    expect(usual).not.toContain(priceId('sandbox', 'starterMonthly'));
    expect(usual).not.toContain(priceId('sandbox', 'enterpriseDeal'));
    expect(await ids('/prices?status=archived')).toContain(priceId('sandbox', 'starterMonthly'));
    expect(await ids('/prices?type=custom')).toEqual([priceId('sandbox', 'enterpriseDeal')]);
  });

  it('tells recurring prices from those billed once', async () => {
    expect(await ids('/prices?recurring=false')).toEqual([priceId('sandbox', 'onboarding')]);
    expect(await ids('/prices?recurring=true')).not.toContain(priceId('sandbox', 'onboarding'));
  });

  it('includes the other side when asked', async () => {
    const query = `product_id=${productId('sandbox', 'team')}&include=product`;
    for (const price of entities(await ask(simulator, `/prices?${query}`))) {
      expect(price).toMatchObject({ product: { name: 'Acme Team' } });
    }
    const [team] = entities(
      await ask(simulator, `/products?id=${productId('sandbox', 'team')}&include=prices`),
    );
    expect(team?.prices).toHaveLength(3);
  });
});

describe('transactions', () => {
  it.each([
    [`invoice_number=${jane.invoiceNumber}`, [jane.transactionId]],
    ['status=past_due', [people.pastDue.transactionId]],
    [
      `subscription_id=${people.manual.subscriptionId}&status=billed`,
      [people.manual.transactionId],
    ],
  ])('finds by %s', async (query, expected) => {
    expect(await ids(`/transactions?${query}`)).toEqual(expected);
  });

  it('never gives more than 30 on a page', async () => {
    expect(await ids('/transactions?per_page=200')).toHaveLength(30);
  });

  it('tells why a payment failed and with which card', async () => {
    const answer = await ask(simulator, `/transactions/${people.pastDue.transactionId}`);
    expect(answer.json.data).toMatchObject({
      status: 'past_due',
      payments: [
        { status: 'error', error_code: 'declined', method_details: { card: { last4: '4242' } } },
      ],
    });
  });

  it.each([
    ['completed', jane, 200],
    ['billed by invoice', people.manual, 200],
    ['past due', people.pastDue, 400],
    ['free', people.trialing, 400],
  ])('has an invoice for one that is %s: %#', async (_, owner, status) => {
    const answer = await ask(simulator, `/transactions/${owner.transactionId}/invoice`);
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.headers.expires).toMatch(/GMT$/);
  });
});

describe('pages', () => {
  it.each(['id[ASC]', 'id[DESC]'])('walks through all once, ordered by %s', async (order) => {
    const seen: string[] = [];
    let path = `/subscriptions?customer_id=${many.id}&per_page=7&order_by=${order}`;
    for (;;) {
      const answer = await ask(simulator, path);
      seen.push(...entities(answer).map(({ id }) => id));
      const pages = answer.json.meta?.pagination;
      expect(pages).toMatchObject({ per_page: 7, estimated_total: 30 });
      const next = new URL(pages?.next ?? '');
      expect(next.origin).toBe('https://sandbox-api.paddle.com');
      if (!pages?.has_more) break;
      path = next.pathname + next.search;
    }
    const sorted = [...many.subscriptionIds].sort();
    expect(seen).toEqual(order === 'id[ASC]' ? sorted : sorted.reverse());
  });

  it('clamps a page that is too large and counts nothing when told not to', async () => {
    const answer = await ask(simulator, '/customers?per_page=5000', {
      headers: { 'Skip-Count': 'true' },
    });
    expect(answer.json.meta?.pagination).toMatchObject({ per_page: 200, estimated_total: -1 });
  });

  it('has a next address even when nothing was found', async () => {
    const answer = await ask(simulator, '/customers?email=nobody@example.com');
    expect(answer.json.meta?.pagination).toMatchObject({
      has_more: false,
      next: expect.stringContaining('/customers?email=nobody%40example.com'),
    });
  });
});

describe('the large seed', () => {
  it('has 5,000 customers, 2,000 prices and one with 300 subscriptions', {
    timeout: 20_000,
  }, async () => {
    simulator.control.reset('large');
    const counted = async (path: string) =>
      (await ask(simulator, path)).json.meta?.pagination?.estimated_total;

    expect(await counted('/customers?status=active,archived')).toBe(5000);
    expect(await counted('/prices?status=active,archived')).toBe(1999);
    expect(await counted(`/subscriptions?customer_id=${heavyweight.id}`)).toBe(300);
  });
});
