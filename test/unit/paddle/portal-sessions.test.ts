import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CustomerId, parseId, type SubscriptionId } from '@/detection/paddle-id';
import { createPortalSession, lastingAddress } from '@/paddle/portal-sessions';
import { type ApiServer, ids, json, problem, startApi } from './api-server';

const host = 'https://sandbox-customer-portal.paddle.com';
const portal = `${host}/cpl_01j7zbyqs3vah3aafp4jf62qaw`;

let api: ApiServer;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

function customer(text = ids.customer): CustomerId {
  const id = parseId(text);
  if (id?.kind !== 'customer') throw new Error('no customer');
  return id.value;
}

function subscription(text = ids.subscription): SubscriptionId {
  const id = parseId(text);
  if (id?.kind !== 'subscription') throw new Error('no subscription');
  return id.value;
}

function link(action: string, id?: string): string {
  const of = id === undefined ? '' : `&subscription_id=${id}`;
  return `${portal}?action=${action}${of}&token=pga_eyJ`;
}

const links = {
  id: ids.subscription,
  cancel_subscription: link('cancel_subscription', ids.subscription),
  update_subscription_payment_method: link('update_subscription_payment_method', ids.subscription),
};

function session(changes: object = {}, subscriptions: unknown = [links]) {
  const general = { overview: link('overview') };
  const urls = { general, ...(subscriptions !== null && { subscriptions }) };
  const data = { id: 'cpls_1', customer_id: ids.customer, urls, created_at: 'x', ...changes };
  return json({ data, meta: { request_id: 'r' } }, { status: 201 });
}

function mint(subscriptionIds: SubscriptionId[] = [subscription()]) {
  return createPortalSession(api.client(), { customerId: customer(), subscriptionIds });
}

describe('createPortalSession', () => {
  it('asks for the subscriptions and gives their links', async () => {
    api.behave(session());
    expect(await mint([subscription(), subscription()])).toEqual({
      at: null,
      overview: link('overview'),
      subscriptions: [
        {
          id: ids.subscription,
          cancel: links.cancel_subscription,
          updatePaymentMethod: links.update_subscription_payment_method,
        },
      ],
    });
    const { method, path, body } = api.arrivals[0] ?? {};
    expect({ method, path }).toEqual({
      method: 'POST',
      path: `/customers/${ids.customer}/portal-sessions`,
    });
    expect(JSON.parse(body ?? '')).toEqual({ subscription_ids: [ids.subscription] });
  });

  it('gives the link to the subscription where Paddle sends it', async () => {
    const view_subscription = link('view_subscription', ids.subscription);
    api.behave(session({}, [{ ...links, view_subscription }]));
    expect((await mint()).subscriptions[0]?.view).toBe(view_subscription);
  });

  it.each([
    ['no list', null],
    ['a list of others', [links]],
    ['an empty list', []],
  ])('takes %s of subscriptions for none', async (_, subscriptions) => {
    api.behave(session({}, subscriptions));
    expect((await mint([])).subscriptions).toEqual([]);
    expect(JSON.parse(api.arrivals[0]?.body ?? '')).toEqual({});
  });

  it('accepts an answer that does not name the customer', async () => {
    api.behave(session({ customer_id: undefined }));
    expect((await mint()).overview).toBe(link('overview'));
  });

  it('mints anew every time', async () => {
    api.behave(session());
    const client = api.client();
    const request = { customerId: customer(), subscriptionIds: [] };
    await Promise.all([createPortalSession(client, request), createPortalSession(client, request)]);
    await createPortalSession(client, request);
    expect(api.arrivals).toHaveLength(3);
  });

  it('sends nothing for more than 25 subscriptions', async () => {
    const many = Array.from({ length: 26 }, (_, at) =>
      subscription(`sub_01hv8x29kz0t586xy6zn1a6${String(at).padStart(3, '0')}`),
    );
    await expect(mint(many)).rejects.toMatchObject({ kind: 'invalid' });
    expect(api.arrivals).toHaveLength(0);
    api.behave(session({}, []));
    await mint(many.slice(1));
    expect(api.arrivals).toHaveLength(1);
  });

  it.each(['ctm_short', '../customers', ids.customer.toUpperCase(), `${ids.customer}0`])(
    'sends nothing for the wrong ID %s',
    async (wrong) => {
      // What a caller without our types could pass.
      const asCustomer = { customerId: wrong as CustomerId, subscriptionIds: [] };
      const asSubscription = { customerId: customer(), subscriptionIds: [wrong as SubscriptionId] };
      for (const request of [asCustomer, asSubscription]) {
        const minting = createPortalSession(api.client(), request);
        await expect(minting).rejects.toMatchObject({ kind: 'invalid' });
      }
      expect(api.arrivals).toHaveLength(0);
    },
  );

  const wrongLinks = [
    portal.replace('https:', 'http:'),
    portal.replace('sandbox-', ''),
    portal.replace('sandbox-customer-portal', 'sandbox-buyer-portal'),
    portal.replace('.com', '.com.evil.test'),
    portal.replace('.com', '.com:8443'),
    portal.replace('https://', 'https://evil.test/'),
    portal.replace('https://', 'https://evil.test@'),
    portal.replace('https://', 'https://a:b@'),
    'javascript:alert(1)',
    '/cpl_01',
    '',
  ];
  it.each(wrongLinks)('refuses a link to %s', async (wrong) => {
    const wrongs = [
      session({ urls: { general: { overview: wrong } } }),
      session({}, [{ ...links, cancel_subscription: wrong }]),
      session({}, [{ ...links, update_subscription_payment_method: wrong }]),
      session({}, [{ ...links, view_subscription: wrong }]),
    ];
    for (const answer of wrongs) {
      api.behave(answer);
      await expect(mint()).rejects.toMatchObject({ kind: 'unexpected-answer', requestId: 'r' });
    }
  });

  it('refuses a live link from the sandbox, and the other way round', async () => {
    api.behave(session());
    const client = api.client({ environment: 'live' });
    const minting = createPortalSession(client, { customerId: customer(), subscriptionIds: [] });
    await expect(minting).rejects.toMatchObject({ kind: 'unexpected-answer' });
  });

  it('refuses another customer’s session and another subscription’s link', async () => {
    api.behave(session({ customer_id: 'ctm_01hv6y1jedq4p1n0yqn5ba3kzz' }));
    await expect(mint()).rejects.toMatchObject({ kind: 'unexpected-answer' });
    api.behave(session({}, [{ ...links, cancel_subscription: link('cancel', ids.other) }]));
    await expect(mint()).rejects.toMatchObject({ kind: 'unexpected-answer' });
  });

  it('names the permission that is missing', async () => {
    api.behave(problem('forbidden', { status: 403 }));
    await expect(mint()).rejects.toMatchObject({
      kind: 'permission-missing',
      permission: 'customer_portal_session.write',
    });
  });
});

describe('the lasting address', () => {
  it.each([
    [link('overview'), `${portal}?action=overview`],
    [link('cancel', 'sub_1'), `${portal}?action=cancel&subscription_id=sub_1`],
    [`${portal}?token=pga_eyJ`, portal],
    [`${portal}?token=pga_a&token=pga_b&action=overview#token=pga_a`, `${portal}?action=overview`],
    [`${portal}?action=overview`, `${portal}?action=overview`],
    [`${portal}?token=&action=overview`, `${portal}?action=overview`],
  ])('of %s is %s', (from, address) => {
    expect(lastingAddress(from)).toBe(address);
    expect(lastingAddress(from)).not.toContain('pga_');
  });

  it.each([
    `${portal}/pga_eyJ?token=pga_eyJ`,
    `${portal}?token=pga_eyJ&back=${encodeURIComponent('/?token=pga_eyJ')}`,
    `${portal}?token=pga_eyJ&pga_eyJ=1`,
  ])('is refused where the token stands elsewhere too: %s', (from) =>
    expect(() => lastingAddress(from)).toThrow(
      expect.objectContaining({ kind: 'unexpected-answer' }),
    ),
  );
});
