import type { Page } from '@playwright/test';
import { ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { expectAccessible } from './expect-accessible';
import { expect, test } from './fixtures';
import { unlock } from './options/unlock';
import { choosePlan } from './plan-change/view';
import { lookUp } from './popup/look-up';
import { setOffline } from './popup/set-offline';

const passphrase = 'tin roof and six gulls';
const { jane, mixed, yearly, huf } = people;

test('axe finds nothing in any state of the panel, and nothing is wider than it is', async ({
  connect,
  context,
  desk,
  enableSite,
  extension,
  inserted,
  openTicket,
  simulator: { control },
}) => {
  // Every state is looked at in light and dark.
  test.slow();
  const ticket = await openTicket(ticketNumbers.subscription);
  inserted(ticket);
  const panel = await extension.openPanel(ticket);
  await panel.setViewportSize({ width: 360, height: 760 });
  const main = panel.getByRole('main');
  const said = panel.getByRole('contentinfo');

  await expect(panel.getByRole('button', { name: 'Add an account' })).toBeVisible();
  await look(panel, 'no account');
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'vault', passphrase });
  await enableSite(desk.origin);
  await ticket.bringToFront();
  await expect(panel.getByRole('article')).toHaveCount(1);

  await panel.getByRole('button', { name: 'Lock', exact: true }).click();
  await unlock(panel, 'a wrong passphrase');
  await expect(panel.getByRole('alert')).toHaveText(/Wrong passphrase/);
  await look(panel, 'locked');
  const subscription = { path: `/subscriptions/${jane.subscriptionId}` };
  const held = control.addFault({ match: subscription, action: { kind: 'hold' } });
  await unlock(panel, passphrase);
  await expect(panel.getByRole('img', { name: 'Loading' })).toBeVisible();
  await look(panel, 'loading');
  control.release(held);
  await expect(panel.getByRole('article')).toHaveCount(1);

  await lookUp(panel, mixed.email);
  const warning = panel.getByRole('region', { name: 'Someone else is asking' });
  await warning.getByRole('button', { name: 'Send anyway' }).click();
  await warning.getByRole('button', { name: 'Continue' }).click();
  await expect(warning.getByText(/^Give a reason/)).toBeVisible();
  await look(panel, 'the guard, with a reason too short');
  await lookUp(panel, 'Sam Taylor');
  await expect(panel.getByRole('heading', { name: '3 customers fit' })).toBeVisible();
  await look(panel, 'several customers');
  await lookUp(panel, 'nobody@nowhere.example');
  await expect(panel.getByText(/^Looked in /)).toBeVisible();
  await look(panel, 'nothing found');

  const online = await setOffline(context, await extension.serviceWorker());
  await lookUp(panel, yearly.email);
  await expect(main.getByRole('alert')).toHaveText(/^You are offline/);
  await look(panel, 'offline');
  await online();
  const odd = { kind: 'status', status: 400, code: 'customer_odd', detail: 'Oddly.' } as const;
  control.addFault({ match: { path: '/customers' }, action: odd });
  await lookUp(panel, jane.email);
  await main.getByText('Details').click();
  await expect(main.getByText('Request ID')).toBeVisible();
  await look(panel, 'an error with its request ID');

  const permissions = permissionsOf(keys.sandbox);
  permissions.splice(0, Number.POSITIVE_INFINITY, 'customer.read');
  await lookUp(panel, yearly.email);
  const subscriptions = panel.getByRole('region', { name: 'Subscriptions' });
  await expect(subscriptions.getByRole('alert')).toHaveText(/permission subscription.read/);
  await look(panel, 'a customer whose subscriptions cannot be read');
  await lookUp(panel, jane.email);
  await panel.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(said.getByRole('alert')).toHaveText(/permission customer_portal_session/);
  await look(panel, 'a link refused');
  const limited = { kind: 'status', status: 429, retryAfter: 60 } as const;
  control.addFault({ match: { path: '/customers' }, action: limited });
  await lookUp(panel, huf.email);
  await expect(panel.getByText(/^Tries again by itself/)).toBeVisible();
  await look(panel, 'rate limited');

  function permissionsOf(secret: string): string[] {
    for (const account of control.state.accounts.values()) {
      const { permissions: held } = account.keys.get(secret)?.entity ?? {};
      if (held) return held;
    }
    throw new Error('The seed has no such key');
  }
});

test('axe finds nothing in the panel beside what a ticket holds and waits for', async ({
  connect,
  desk,
  enableSite,
  extension,
  openTicket,
  simulator: { control },
}) => {
  test.slow();
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await connect({ name: 'Acme live', key: keys.live, keep: 'session' });
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.subscription);
  const panel = await extension.openPanel(ticket);
  await panel.setViewportSize({ width: 360, height: 760 });
  await panel.clock.install();
  await panel.reload();
  await panel.getByRole('button', { name: 'Copy payment-update link' }).click();
  await expect(panel.getByText(/^Waiting for the customer/)).toBeVisible();
  control.advance(1_000);
  control.actAsCustomer(jane.subscriptionId, { does: 'change-card', last4: '1881' });
  await panel.clock.fastForward(20_000);
  await expect(panel.getByRole('article')).toContainText('Done: card ending 1881');
  const stranger = 'https://sandbox-customer-portal.paddle.com/cpl_x?token=stranger';
  await ticket.getByRole('textbox', { name: 'Reply' }).first().fill(stranger);
  const links = panel.getByRole('region', { name: 'Links in the reply' });
  await expect(links.getByRole('alert')).toHaveCount(2);
  await panel.locator('.scroll').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(links, 'a warning stays in sight').toBeInViewport({ ratio: 1 });
  await look(panel, 'a watch that ended, and wrong links in the reply');

  await panel.getByRole('button', { name: 'Change plan', exact: true }).click();
  await choosePlan(panel, 'Acme Business Monthly');
  await ticket.locator(`#list a[href="/tickets/${ticketNumbers.otherPerson}"]`).click();
  await expect(panel.getByRole('region', { name: 'Unfinished plan changes' })).toBeVisible();
  await expect(panel.getByRole('region', { name: 'Someone else is asking' })).toBeVisible();
  await look(panel, 'a plan change set aside, and the guard');
});

async function look(panel: Page, what: string): Promise<void> {
  await expectAccessible(panel, what);
  const tooWide = await panel.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.scroll')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ className }) => className),
  );
  expect.soft(tooWide, `${what} is as narrow as the panel`).toEqual([]);
}
