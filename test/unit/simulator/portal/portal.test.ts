import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../../simulator/seed/keys';
import { people } from '../../../simulator/seed/people';
import type { Person } from '../../../simulator/seed/person';
import { type Simulator, startSimulator } from '../../../simulator/start';
import type { PortalSession, Subscription } from '../../../simulator/wire';
import { type Answer, ask, type Question } from '../ask';

let simulator: Simulator;
let time = new Date('2026-11-22T12:00:00Z');
beforeAll(async () => {
  simulator = await startSimulator({ now: () => time });
});
afterAll(() => simulator.stop());
beforeEach(() => simulator.control.reset());

function open(link: string): Promise<Answer> {
  const { host, pathname, search } = new URL(link);
  return ask(simulator, pathname + search, { host, key: null });
}

function seen({ text }: Answer): { state: string; form: string; as: string | undefined } {
  return {
    state: /data-portal-state="([^"]+)"/.exec(text)?.[1] ?? '',
    form: /data-form="([^"]+)"/.exec(text)?.[1] ?? '',
    as: /data-signed-in-as="([^"]+)"/.exec(text)?.[1],
  };
}

async function sessionOf(
  { id }: Person,
  subscription_ids?: readonly string[],
  question: Question = {},
): Promise<PortalSession> {
  const answer = await ask(simulator, `/customers/${id}/portal-sessions`, {
    method: 'POST',
    ...(subscription_ids && { body: { subscription_ids } }),
    ...question,
  });
  expect(answer.status).toBe(201);
  return answer.json.data as PortalSession;
}

async function linksOf(owner: Person) {
  const session = await sessionOf(owner, [owner.subscriptionId]);
  const [links] = session.urls.subscriptions;
  if (!links) throw new Error('No links');
  return links;
}

describe('portal sessions', () => {
  it('gives the general link alone when no subscription is named', async () => {
    const session = await sessionOf(people.jane);

    expect(session.urls.subscriptions).toEqual([]);
    expect(session.urls.general.overview).toMatch(
      /^https:\/\/sandbox-customer-portal\.paddle\.com\/cpl_01[a-z\d]{24}\?action=overview&token=pga_[\w-]+\.[\w-]+\.[\w-]+$/,
    );
  });

  it('gives three links for each subscription and writes the session down', async () => {
    const session = await sessionOf(people.maria, people.maria.subscriptionIds);

    expect(session.urls.subscriptions.map(({ id }) => id)).toEqual(people.maria.subscriptionIds);
    for (const links of session.urls.subscriptions) {
      expect(Object.keys(links)).toEqual([
        'id',
        'cancel_subscription',
        'update_subscription_payment_method',
        'view_subscription',
      ]);
    }
    expect(simulator.control.changes()).toMatchObject([
      {
        kind: 'portal-session',
        customerId: people.maria.id,
        subscriptionIds: people.maria.subscriptionIds,
      },
    ]);
  });

  it('uses the live portal for a live account', async () => {
    const session = await sessionOf(people.liveOnly, [], {
      host: 'api.paddle.com',
      key: keys.live,
    });
    expect(new URL(session.urls.general.overview).host).toBe('customer-portal.paddle.com');
  });

  it('makes a new token each time', async () => {
    const [first, second] = [await sessionOf(people.jane), await sessionOf(people.jane)];
    expect(first.urls.general.overview).not.toBe(second.urls.general.overview);
    expect(simulator.control.portalTokens()).toEqual(
      expect.arrayContaining([new URL(first.urls.general.overview).searchParams.get('token')]),
    );
  });

  const many = people.manySubscriptions;
  it.each([
    ['26 subscriptions', many, many.subscriptionIds.slice(0, 26)],
    ['the same one twice', people.jane, [people.jane.subscriptionId, people.jane.subscriptionId]],
    ['another customer’s', people.jane, [people.maria.subscriptionId]],
    ['one which does not exist', people.jane, ['sub_01nothing0000000000000000']],
    ['an archived customer', people.archived, []],
  ])('refuses %s with 400', async (_, owner, subscription_ids) => {
    const answer = await ask(simulator, `/customers/${owner.id}/portal-sessions`, {
      method: 'POST',
      body: { subscription_ids },
    });
    expect(answer.status).toBe(400);
    expect(simulator.control.changes()).toEqual([]);
    expect(answer.json.error?.type).toBe('request_error');
  });

  it('takes 25', async () => {
    const session = await sessionOf(many, many.subscriptionIds.slice(0, 25));
    expect(session.urls.subscriptions).toHaveLength(25);
  });

  it('leaves the view link out where the account does not have it yet', async () => {
    simulator.control.state.policies.viewSubscriptionLinks = false;
    expect(Object.keys(await linksOf(people.jane))).not.toContain('view_subscription');
  });
});

describe('the portal', () => {
  it('signs in once, shows who it is and which form, and writes the visit down', async () => {
    const { update_subscription_payment_method: link } = await linksOf(people.jane);

    expect(seen(await open(link))).toEqual({
      state: 'signed-in',
      form: 'update_subscription_payment_method',
      as: people.jane.email,
    });
    expect(simulator.control.changes().at(-1)).toMatchObject({
      kind: 'portal-visit',
      customerId: people.jane.id,
      action: 'update_subscription_payment_method',
      subscriptionId: people.jane.subscriptionId,
    });
    expect(seen(await open(link))).toMatchObject({ state: 'used', as: undefined });
  });

  it.each([
    ['active', people.jane, 'update_subscription_payment_method', 'cancel_subscription'],
    ['paused', people.paused, 'subscription', 'subscription'],
    ['canceled', people.canceled, 'subscription', 'subscription'],
    ['paid by invoice', people.manual, 'subscription', 'cancel_subscription'],
  ])('opens for one that is %s the right page', async (_, owner, paying, canceling) => {
    const pay = (await linksOf(owner)).update_subscription_payment_method;
    expect(seen(await open(pay)).form).toBe(paying);
    const cancel = (await linksOf(owner)).cancel_subscription;
    expect(seen(await open(cancel)).form).toBe(canceling);
    const view = (await linksOf(owner)).view_subscription ?? '';
    expect(seen(await open(view)).form).toBe('subscription');
  });

  it('refuses an expired token', async () => {
    const { cancel_subscription: link } = await linksOf(people.jane);
    time = new Date(time.getTime() + 86_400_000);
    expect(seen(await open(link)).state).toBe('expired');
  });

  it.each([
    ['a forged token', 'unknown', (link: string) => `${link.slice(0, -4)}AAAA`],
    ['no token', 'no-token', (link: string) => link.replace(/&token=.*/, '')],
    ['the login page', 'no-token', (link: string) => link.replace(/(cpl_\w+).*/, 'login/$1')],
  ])('shows the sign-in page for %s', async (_, state, change) => {
    const { urls } = await sessionOf(people.jane);
    const answer = await open(change(urls.general.overview));
    expect(seen(answer)).toMatchObject({ state, form: 'sign-in', as: undefined });
  });

  it('does not know a sandbox link in the live portal', async () => {
    const { urls } = await sessionOf(people.jane);
    expect((await open(urls.general.overview.replace('sandbox-', ''))).status).toBe(404);
  });
});

describe('the links a subscription carries', () => {
  async function urlsOf(owner: Person, key: string) {
    const answer = await ask(simulator, `/subscriptions/${owner.subscriptionId}`, { key });
    const data = answer.json.data as Subscription & { management_urls: Record<string, string> };
    return data.management_urls;
  }

  it('signs in only for a key which may make portal sessions', async () => {
    expect((await urlsOf(people.jane, keys.sandbox)).cancel).toContain('&token=pga_');
    expect((await urlsOf(people.jane, keys.noPortal)).cancel).not.toContain('token');
  });

  it('has no payment-method link for one that is paid by invoice', async () => {
    expect((await urlsOf(people.manual, keys.sandbox)).update_payment_method).toBeNull();
    expect((await urlsOf(people.manual, keys.sandbox)).cancel).toContain('cancel_subscription');
  });
});
