import { ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { clickMenu, pressCommand } from './entries';
import { expect, test } from './fixtures';
import { readClipboard } from './read-clipboard';
import { toastOf } from './ticket-view';

const { everywhere } = people;
const alex = everywhere.sandbox.email;
/** For the address that every account knows. */
const copyForAlex = { menuItemId: 'copy-portal-link', selectionText: alex };

test.beforeEach(async ({ connect, enableSite, desk }) => {
  await connect({ name: 'Acme test', key: keys.sandbox, keep: 'session' });
  await connect({ name: 'Harbour Notes', key: keys.secondBrandSandbox, keep: 'session' });
  await enableSite(desk.origin);
});

test('an address that two accounts know is chosen from in the popup, and no link is made', async ({
  extension,
  openTicket,
  simulator,
}) => {
  const ticket = await openTicket(ticketNumbers.nobody);
  await clickMenu(extension, ticket, copyForAlex);
  await toastOf(ticket, /^More than one fits/);
  const popup = await extension.findRealPopup(ticket);
  const choice = () => popup.textOf('region', '2 customers fit. Choose one.');
  await expect.poll(choice).toContain('Acme test');
  expect(await choice()).toContain('Harbour Notes');
  await popup.close();
  expect(simulator.control.changes()).toEqual([]);
  expect(await readClipboard(ticket)).toBe('');
});

test('the panel shows the choice, until an account is picked', async ({
  extension,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.nobody);
  const panel = await extension.openPanel(ticket);
  await expect(panel.getByText(/^Nothing found for noor@/)).toBeVisible();
  await clickMenu(extension, ticket, copyForAlex);
  const choice = panel.getByRole('region', { name: '2 customers fit. Choose one.' });
  await expect(choice.getByRole('button')).toHaveText([/Harbour Notes/, /Acme test/]);

  await panel.getByRole('button', { name: /^Account:/ }).click();
  await panel.getByRole('menuitemradio', { name: /^Acme test/ }).click();
  const customer = panel.getByRole('region', { name: 'Customer' });
  await expect(customer).toContainText(everywhere.sandbox.id);
  await expect(choice).toBeHidden();
});

test('what is copied without the popup says of which account it is, and that it is the sandbox', async ({
  connect,
  extension,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  await pressCommand(extension, ticket, 'copy-portal-link');
  await toastOf(ticket, /^Portal link copied[\s\S]*Acme test \(Sandbox\)$/);
  expect(await readClipboard(ticket)).toContain('https://sandbox-customer-portal.paddle.com/');

  await connect({ name: 'Acme', key: keys.live, keep: 'session' });
  await ticket.bringToFront();
  await pressCommand(extension, ticket, 'copy-payment-update-link');
  await toastOf(ticket, /^Payment-update link copied[\s\S]*Acme test \(Sandbox\)$/);
});
