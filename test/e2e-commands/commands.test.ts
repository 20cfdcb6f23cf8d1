import { expect, test } from '../e2e/fixtures';
import { readClipboard } from '../e2e/read-clipboard';
import { toastOf } from '../e2e/ticket-view';
import { ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { focusByKeys, focusWindow, press } from './keyboard';

const { jane } = people;
const portal = 'https://sandbox-customer-portal.paddle.com/cpl_';

test.use({ headed: true });

test.beforeEach(async ({ connect, desk, enableSite }) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
});

test('the keys copy a link from the ticket, whatever has the focus in it', async ({
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  await focusWindow(ticket);
  await ticket.getByRole('textbox', { name: 'Reply' }).click();
  await press('alt+shift+u');
  await toastOf(ticket, /^Payment-update link copied/);
  const link = new URL(await readClipboard(ticket));
  expect(link.href.startsWith(portal)).toBe(true);
  expect(link.searchParams.get('subscription_id')).toBe(jane.subscriptionId);
  await expect(ticket.getByRole('textbox', { name: 'Reply' })).toHaveValue('');

  await press('alt+shift+l');
  await toastOf(ticket, /^Portal link copied/);
  const overview = new URL(await readClipboard(ticket));
  expect(overview.href.startsWith(portal)).toBe(true);
  expect(overview.searchParams.get('subscription_id')).toBeNull();
});

test('the keys open the popup, and by keys alone the link goes into the reply', async ({
  extension,
  inserted,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  const reply = ticket.getByRole('textbox', { name: 'Reply' });
  await reply.fill('Hello Jane, [LINK]');
  await reply.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(12, 18));
  await focusWindow(ticket);
  inserted(ticket);
  await press('alt+shift+k');
  const popup = await extension.findRealPopup(ticket);
  await popup.waitFor('button', 'Insert payment-update link');
  await focusByKeys(popup, 'Insert payment-update link');
  await press('Return');
  await expect(reply).toHaveValue(/^Hello Jane, [^[]*https:\/\/sandbox-customer-portal\S+[^\]]*$/);
});

test('the keys open the panel beside the ticket', async ({ extension, openTicket }) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  await focusWindow(ticket);
  await press('alt+shift+o');
  const panel = await extension.findRealPanel(ticket);
  await panel.waitFor('region', 'Customer');
  expect(await panel.textOf('region', 'Customer')).toContain(jane.name);
});
