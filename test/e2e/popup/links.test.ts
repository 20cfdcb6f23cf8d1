import type { Locator, Page } from '@playwright/test';
import { ticketNumbers } from '../../helpdesk/demo/tickets';
import type { Control } from '../../simulator/control';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { readClipboard } from '../read-clipboard';
import { lookUp } from './look-up';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

const { jane } = people;
const links = [
  ['Copy portal link', 'Portal link copied', 'overview'],
  ['Copy payment-update link', 'Payment-update link copied', 'update_subscription_payment_method'],
  ['Copy cancel link', 'Cancel link copied', 'cancel_subscription'],
  ['Copy subscription link', 'Subscription link copied', 'view_subscription'],
] as const;
const pages = [
  ['Open portal', 'overview'],
  ['Open payment-update page', 'update_subscription_payment_method'],
  ['Open cancel page', 'cancel_subscription'],
  ['Open subscription page', 'subscription'],
] as const;

test('each kind of link is copied: fresh, its own, one session a click', async ({
  extension,
  openTicket,
  simulator: { control },
}) => {
  const ticket = await openTicket(ticketNumbers.nobody);
  const popup = await extension.openPopup(ticket);
  await lookUp(popup, jane.subscriptionId);
  const tokens = new Set<string | null>();
  for (const [at, [button, said, action]] of links.entries()) {
    await popup.bringToFront();
    await popup.getByRole('button', { name: button }).click();
    const outcome = popup.getByRole('status');
    await expect(outcome).toContainText(`${said}. Short-lived: make a new one each time.`);
    const { origin, searchParams } = new URL(await readClipboard(ticket));
    expect(origin).toBe('https://sandbox-customer-portal.paddle.com');
    expect(searchParams.get('action')).toBe(action);
    expect(searchParams.get('subscription_id')).toBe(at === 0 ? null : jane.subscriptionId);
    tokens.add(searchParams.get('token'));
    expect(sessionsOf(control)).toEqual(
      links.slice(0, at + 1).map((_, place) => (place === 0 ? [] : [jane.subscriptionId])),
    );
  }
  expect(tokens.size).toBe(4);

  control.state.policies.viewSubscriptionLinks = false;
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Copy subscription link' }).click();
  await expect(popup.getByRole('status')).toContainText('It opens the overview: Paddle offers no');
});

test('each page opens in a tab of its own, shows who is signed in, and its link works once', async ({
  extension,
  page,
  simulator: { control },
}) => {
  for (const [at, [button, form]] of pages.entries()) {
    const portal = await openPage(button);
    await expect(portal.locator(`html[data-form="${form}"]`)).toBeAttached();
    expect(new URL(portal.url()).host).toBe('sandbox-customer-portal.paddle.com');
    await expect(portal.getByText(`Signed in as ${jane.name}, ${jane.email}`)).toBeVisible();
    expect(await portal.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
    if (at === 0) {
      await portal.reload();
      await expect(portal.getByText('This link has been used already.')).toBeVisible();
    }
    await portal.close();
  }
  expect(sessionsOf(control)).toHaveLength(4);

  const overview = await openPage('Open subscription page', () => {
    control.state.policies.viewSubscriptionLinks = false;
  });
  await expect(overview.locator('html[data-form="overview"]')).toBeAttached();

  /** From a popup of its own: one that stays open follows the agent to the portal's tab. */
  async function openPage(name: string, beforeClick = () => {}): Promise<Page> {
    const popup = await extension.openPopup(page);
    await lookUp(popup, jane.subscriptionId);
    const button = popup.getByRole('button', { name });
    await expect(button).toBeVisible();
    beforeClick();
    const portal = await openedBy(button);
    await popup.close();
    return portal;
  }
});

test('a subscription link is offered only where Paddle has one', async ({
  extension,
  page,
  simulator: { control },
}) => {
  control.state.policies.viewSubscriptionLinks = false;
  const popup = await extension.openPopup(page);
  await lookUp(popup, jane.subscriptionId);
  await expect(popup.getByRole('button', { name: 'Open cancel page' })).toBeVisible();
  await expect(popup.getByRole('button', { name: /subscription (link|page)/ })).toHaveCount(0);
});

test('a link that will open another page than its name says is announced before the click', async ({
  extension,
  page,
  simulator: { control },
}) => {
  const popup = await extension.openPopup(page);
  const cautions = [
    [people.manual.subscriptionId, /payment-update link opens the overview.*paid by invoice/],
    [people.paused.subscriptionId, 'Opens the overview: this subscription is paused.'],
    [people.canceled.subscriptionId, 'Opens the overview: this subscription is canceled.'],
  ] as const;
  for (const [id, caution] of cautions) {
    await lookUp(popup, id);
    const plan = popup.getByRole('article').filter({ hasText: id });
    await expect(plan.getByText(caution)).toBeVisible();
    await expect(
      plan.getByRole('button', { name: 'Copy payment-update link' }),
    ).toHaveAccessibleDescription(caution);
  }
  await lookUp(popup, people.mixed.email);
  const current = popup.getByRole('list', { name: 'Subscriptions' }).getByRole('article');
  await expect(current).toHaveCount(3);
  await expect(popup.getByText('1 canceled subscription')).toBeVisible();
  await expect(popup.getByText(/this subscription is canceled/)).toBeHidden();
  await popup.getByText('1 canceled subscription').click();
  await expect(popup.getByText(/this subscription is canceled/)).toBeVisible();
  expect(sessionsOf(control)).toEqual([]);
});

test('of thirty subscriptions only the one asked for goes into the session, once, however fast the clicks', async ({
  extension,
  page,
  simulator: { control },
}) => {
  const popup = await extension.openPopup(page);
  const { email, subscriptionIds } = people.manySubscriptions;
  await lookUp(popup, email);
  await expect(popup.getByRole('list', { name: 'Subscriptions' }).getByRole('article')).toHaveCount(
    27,
  );
  const wanted = subscriptionIds[26] ?? '';
  await popup.getByRole('searchbox', { name: 'Filter by plan, status or ID' }).fill(wanted);
  await expect(popup.getByRole('article')).toHaveCount(1);

  const fault = control.addFault({ match: { method: 'POST' }, action: { kind: 'hold' } });
  const copy = popup.getByRole('button', { name: 'Copy payment-update link' });
  await copy.dblclick();
  await expect(copy).toHaveAttribute('aria-busy', 'true');
  await popup.getByRole('button', { name: 'Copy cancel link' }).click();
  control.release(fault);
  await expect(popup.getByRole('status')).toContainText('Payment-update link copied');
  expect(control.requests().filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(sessionsOf(control)).toEqual([[wanted]]);
});

test('a link that leads anywhere but to the portal is refused and goes nowhere', async ({
  extension,
  openTicket,
  simulator: { control },
}) => {
  const ticket = await openTicket(ticketNumbers.nobody);
  const popup = await extension.openPopup(ticket);
  await lookUp(popup, jane.subscriptionId);
  await popup.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(popup.getByRole('status')).toContainText('Portal link copied');
  const before = await readClipboard(ticket);

  await popup.bringToFront();
  const overview = 'https://customer-portal.paddle.com.elsewhere.example/cpl_1?token=x';
  const data = {
    id: 'cpls_1',
    customer_id: jane.id,
    urls: { general: { overview }, subscriptions: [] },
  };
  const action = { kind: 'wrong-shape', body: { data, meta: { request_id: 'req-odd' } } } as const;
  for (const button of ['Copy portal link', 'Open portal']) {
    control.addFault({ match: { method: 'POST' }, action });
    await popup.getByRole('button', { name: button }).click();
    const outcome = popup.getByRole('contentinfo');
    await expect(outcome.getByRole('alert')).toHaveText(/answered in an unexpected way/);
    await outcome.getByRole('button', { name: 'Dismiss' }).click();
    await expect(outcome.getByRole('alert')).toBeHidden();
  }
  expect(await readClipboard(ticket)).toBe(before);
  expect(control.strangers().filter(({ host }) => host.includes('elsewhere'))).toEqual([]);
});

/** The subscriptions of each portal session that was made, oldest first. */
function sessionsOf(control: Control): string[][] {
  return control
    .changes()
    .flatMap((change) => (change.kind === 'portal-session' ? [change.subscriptionIds] : []));
}

async function openedBy(button: Locator): Promise<Page> {
  const opening = button.page().context().waitForEvent('page');
  await button.click();
  return opening;
}
