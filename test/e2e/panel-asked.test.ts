import { ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { pressCommand } from './entries';
import { expect, test } from './fixtures';
import { lookUp } from './popup/look-up';
import { listTargets } from './real-popup';
import { toastOf } from './ticket-view';

const { jane, maria } = people;
const command = 'copy-payment-update-link';

test.beforeEach(async ({ connect, enableSite, desk }) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
});

test('the open panel shows what a shortcut leaves to choose, and no popup covers it', async ({
  context,
  extension,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.twoPlans);
  const panel = await extension.openPanel(ticket);
  const customer = panel.getByRole('region', { name: 'Customer' });
  await expect(customer).toContainText(maria.email);
  // The second time what the first one might have opened would be there.
  for (const _ of ['first', 'second']) {
    await lookUp(panel, jane.email);
    await expect(customer).toContainText(jane.email);
    await pressCommand(extension, ticket, command);
    await toastOf(ticket, /^More than one fits/);
    await expect(customer).toContainText(maria.email);
    await expect(panel.getByRole('searchbox', { name: 'Find a customer' })).toHaveValue('');
  }
  const session = await context.browser()?.newBrowserCDPSession();
  const open = session ? await listTargets(session) : [];
  expect(open.map(({ url }) => new URL(url).pathname)).toContain('/sidepanel.html');
  expect(open.filter(({ url }) => url.endsWith('/popup.html'))).toEqual([]);
});

test('a plan change drafted in the panel stays there, and a popup shows what is to be chosen', async ({
  extension,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.twoPlans);
  const panel = await extension.openPanel(ticket);
  await panel.getByRole('button', { name: 'Change plan', exact: true }).first().click();
  const view = panel.getByRole('heading', { name: 'Change plan', level: 2 });
  await expect(view).toBeFocused();
  await pressCommand(extension, ticket, command);
  await toastOf(ticket, /^More than one fits/);
  const popup = await extension.findRealPopup(ticket);
  await expect.poll(() => popup.textOf('region', 'Customer')).toContain(maria.name);
  await popup.close();
  await expect(view).toBeVisible();
});
