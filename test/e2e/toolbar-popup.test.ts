import { ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { expect, test } from './fixtures';
import { readClipboard } from './read-clipboard';

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

test('opening the popup is enough to read the ticket, on a site nobody enabled', async ({
  extension,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  const popup = await extension.openRealPopup(ticket);

  expect(await popup.textOf('region', 'Customer')).toContain('Jane Doe');
  await popup.click('button', 'Copy payment-update link');
  await expect.poll(() => readClipboard(ticket)).toContain(people.jane.subscriptionId);
});

test('a site is enabled from the popup, and its next ticket is read without opening it', async ({
  desk,
  extension,
  openTicket,
}) => {
  await extension.grantSite(desk.origin);
  const popup = await extension.openRealPopup(await openTicket(ticketNumbers.subscription));
  await popup.click('button', 'Enable on this site');
  await popup.waitForGone('button', 'Enable on this site');

  const ticket = await openTicket(ticketNumbers.email);
  const own = await extension.openPopup(ticket);
  const found = own.getByRole('region', { name: 'On this page' });
  await expect(found.getByRole('button', { name: people.pastDue.email })).toBeVisible();
});
