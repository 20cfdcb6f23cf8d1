import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { pressCommand } from '../entries';
import { expect, test } from '../fixtures';
import { choosePlan, openView, readConfirm } from '../plan-change/view';
import { toastOf } from '../ticket-view';
import { decree } from './decree';

const { jane } = people;

test.beforeEach(async ({ connect, enableSite, desk }) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
});

test('what the company decrees holds without a choice, is told, and cannot be loosened', async ({
  context,
  extension,
  openTicket,
  simulator: { control },
  welcome,
}) => {
  await decree({ context, extension }, { sendToOthers: 'refuse', amountCap: { USD: 100 } });
  await welcome.reload();
  const rails = welcome.getByRole('region', { name: 'Guard rails' });
  await expect(rails.getByText(/Your company/)).toBeVisible();
  const refuse = rails.getByRole('radio', { name: 'Refuse' });
  await expect(refuse).toBeChecked();
  await expect(refuse).toBeDisabled();
  await expect(rails.getByRole('radio', { name: /^Warn/ })).toBeDisabled();
  await expect(rails.getByRole('list', { name: /charge at once/ })).toHaveText('$1.00');
  const links = rails.getByRole('switch', { name: /portal links/ });
  await expect(links, 'what nobody decrees is the agent’s to choose').toBeEnabled();

  const ticket = await openTicket(ticketNumbers.otherPerson);
  const popup = await extension.openPopup(ticket);
  const warning = popup.getByRole('region', { name: 'Someone else is asking' });
  await expect(warning).toContainText('The guard rails do not allow this.');
  await expect(popup.getByRole('button', { name: 'Send anyway' })).toHaveCount(0);
  await pressCommand(extension, ticket, 'copy-portal-link');
  await toastOf(ticket, /^The guard rails do not allow this/);
  expect(control.changes()).toEqual([]);
});

test('a charge beyond the company’s cap is refused when it is confirmed', async ({
  context,
  extension,
  openTicket,
  simulator: { control },
}) => {
  await decree({ context, extension }, { amountCap: { USD: 100, EUR: 100 } });
  const popup = await extension.openPopup(await openTicket(ticketNumbers.subscription));
  await openView(control, popup, jane.subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const { button } = await readConfirm(popup);
  await button.click();
  await expect(popup.getByRole('alert')).toContainText('The guard rails do not allow this');
  expect(control.updates(jane.subscriptionId)).toEqual([]);
});

test('links and plan changes are off where the company says so, or makes a slip saying it', async ({
  context,
  extension,
  openTicket,
  simulator: { control },
  welcome,
}) => {
  await decree({ context, extension }, { links: false, changes: 'no', sendToOthers: 'deny' });
  await welcome.reload();
  const rails = welcome.getByRole('region', { name: 'Guard rails' });
  for (const name of [/portal links/, 'Change plans']) {
    const decreed = rails.getByRole('switch', { name });
    await expect(decreed).not.toBeChecked();
    await expect(decreed).toBeDisabled();
    await expect(decreed).toHaveAccessibleDescription(/company/);
  }
  await expect(rails.getByRole('radio', { name: 'Refuse' })).toBeChecked();

  const ticket = await openTicket(ticketNumbers.subscription);
  await pressCommand(extension, ticket, 'copy-portal-link');
  await toastOf(ticket, /^The guard rails do not allow this/);
  const popup = await extension.openPopup(ticket);
  await popup.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(popup.getByRole('alert').first()).toContainText('The guard rails do not allow this');
  expect(control.changes()).toEqual([]);
});
