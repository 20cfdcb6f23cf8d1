import { describe, expect, it } from 'vitest';
import { createPortalLink, type PortalPage } from '@/actions/create-portal-link';
import type { Desk } from '@/actions/desk';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Simulator } from '../../simulator/start';
import {
  asked,
  connect,
  connectWithoutKey,
  customerId,
  eachInOffice,
  kindOf,
  subscriptionId,
} from './office';

let simulator: Simulator;
let desk: Desk;
let accountId: string;
eachInOffice(async (office) => {
  ({ simulator, desk } = office);
  accountId = (await connect('Acme', keys.sandbox)).id;
});

const { maria, jane } = people;
const [yearly, monthly] = maria.subscriptionIds;
const host = 'https://sandbox-customer-portal.paddle.com';

function linkTo(page: PortalPage, subscription: string | undefined = monthly) {
  return createPortalLink(desk, {
    accountId,
    customerId: customerId(maria.id),
    subscriptionId: page === 'overview' ? undefined : subscriptionId(subscription),
    page,
  });
}

/** Paddle answers with this instead. */
function answerWith(links: {
  customer?: string;
  overview?: string;
  id?: string | undefined;
  update?: string;
}): void {
  const { customer = maria.id, overview = `${host}/cpl_1?token=t`, id = monthly } = links;
  const { update = `${host}/cpl_1?token=t` } = links;
  const subscription = {
    id,
    cancel_subscription: `${host}/cpl_1?token=t`,
    update_subscription_payment_method: update,
  };
  const urls = { general: { overview }, subscriptions: [subscription] };
  const body = { data: { id: 'cpls_1', customer_id: customer, urls }, meta: { request_id: 'r' } };
  simulator.control.addFault({ action: { kind: 'wrong-shape', body } });
}

function sessions() {
  return simulator.control
    .changes()
    .flatMap((change) => (change.kind === 'portal-session' ? [change.subscriptionIds] : []));
}

describe('a portal link', () => {
  it.each([
    ['update_payment_method', 'update_subscription_payment_method'],
    ['cancel', 'cancel_subscription'],
    ['view_subscription', 'view_subscription'],
  ] as const)('to %s opens that page of the subscription asked for', async (page, action) => {
    for (const id of [monthly, yearly]) {
      const link = await linkTo(page, id);
      const { origin, searchParams } = new URL(link.url);
      const at = expect.stringMatching(/^\d{4}-.+Z$/);
      expect({ ...link, url: origin }).toEqual({ customerId: maria.id, page, url: host, at });
      expect(searchParams.get('action')).toBe(action);
      expect(searchParams.get('subscription_id')).toBe(id);
    }
  });

  it('is made by one session for one subscription, and by none for the overview', async () => {
    await linkTo('cancel');
    await linkTo('overview');
    expect(sessions()).toEqual([[monthly], []]);
    expect(asked(simulator)).toHaveLength(2);
  });

  it('is fresh each time, also for two clicks at once', async () => {
    const links = await Promise.all([linkTo('overview'), linkTo('overview'), linkTo('overview')]);
    expect(new Set(links.map(({ url }) => url)).size).toBe(3);
  });

  it('to a subscription opens the overview, and says so, where Paddle sends no such link', async () => {
    simulator.control.state.policies.viewSubscriptionLinks = false;
    const link = await linkTo('view_subscription');
    expect(link.page).toBe('overview');
    expect(new URL(link.url).searchParams.get('action')).toBe('overview');
  });

  it.each(['update_payment_method', 'cancel', 'view_subscription'] as const)(
    'to %s never becomes another subscription’s',
    async (page) => {
      answerWith({ id: yearly });
      expect(await kindOf(linkTo(page))).toBe('link-missing');
    },
  );

  it.each([
    ['another host', { update: 'https://portal.evil.example/cpl_1?token=t' }],
    ['a host that only begins like it', { update: `${host}.evil.example/cpl_1` }],
    ['a user before another host', { update: `${host}@evil.example/cpl_1` }],
    ['a name and password', { update: 'https://a:b@sandbox-customer-portal.paddle.com/cpl_1' }],
    ['no TLS', { update: 'http://sandbox-customer-portal.paddle.com/cpl_1' }],
    ['another port', { update: `${host}:8443/cpl_1` }],
    ['the other environment', { update: 'https://customer-portal.paddle.com/cpl_1' }],
    ['a script', { update: 'javascript:alert(1)' }],
    ['nothing at all', { update: '' }],
    ['another subscription', { update: `${host}/cpl_1?subscription_id=${yearly}` }],
    ['a wrong overview', { overview: 'https://portal.evil.example/' }],
    ['the session of another customer', { customer: jane.id }],
  ])('is refused when it leads to %s', async (_, links) => {
    answerWith(links);
    expect(await kindOf(linkTo('update_payment_method'))).toBe('unexpected-answer');
  });

  it('is what Paddle sent when nothing is wrong with it', async () => {
    answerWith({});
    expect((await linkTo('update_payment_method')).url).toBe(`${host}/cpl_1?token=t`);
  });

  it('names the permission that the key lacks', async () => {
    const limited = await connect('Limited', keys.noPortal);
    const request = { customerId: customerId(jane.id), page: 'overview' } as const;
    await expect(
      createPortalLink(desk, { ...request, accountId: limited.id }),
    ).rejects.toMatchObject({
      kind: 'permission-missing',
      permission: 'customer_portal_session.write',
    });
  });

  it('is asked for once, whatever Paddle answers', async () => {
    simulator.control.addFault({ action: { kind: 'status', status: 503 } });
    expect(await kindOf(linkTo('overview'))).toBe('paddle-trouble');
    expect(asked(simulator)).toHaveLength(1);
  });

  it('is not asked for without a key or an account', async () => {
    const request = { customerId: customerId(jane.id), page: 'overview' } as const;
    const lent = await connectWithoutKey('Lent', keys.live);
    expect(await kindOf(createPortalLink(desk, { ...request, accountId: lent.id }))).toBe(
      'forgotten',
    );
    expect(
      await kindOf(createPortalLink(desk, { ...request, accountId: 'acc_000000000000' })),
    ).toBe('no-account');
    expect(asked(simulator)).toEqual([]);
  });
});
