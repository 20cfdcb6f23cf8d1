import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { clickMenu, pressCommand } from '../entries';
import { expect, test } from '../fixtures';
import { choosePlan, openView, readConfirm } from '../plan-change/view';
import { readClipboard } from '../read-clipboard';
import { toastOf } from '../ticket-view';

const { jane } = people;
const noor = 'noor@lanternworks.example';
const reason = 'Noor is her accountant';

test.beforeEach(async ({ connect, enableSite, desk }) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
});

test('a customer who is not the requester has no one-click link; a second step asks for the reason', async ({
  extension,
  openTicket,
  simulator: { control },
  welcome,
}) => {
  const ticket = await openTicket(ticketNumbers.otherPerson);
  const popup = await extension.openPopup(ticket);
  const customer = popup.getByRole('region', { name: 'Customer', exact: true });
  const warning = popup.getByRole('region', { name: 'Someone else is asking' });
  await expect(warning.getByRole('alert')).toHaveText(/requester is someone else/);
  await expect(warning).toContainText(noor);
  await expect(warning).toContainText(jane.email);
  await expect(popup.getByRole('article')).toContainText(jane.subscriptionId);
  for (const name of [/^Copy .* link$/, /^Open (portal|.* page)$/]) {
    await expect(popup.getByRole('button', { name })).toHaveCount(0);
  }

  await warning.getByRole('button', { name: 'Send anyway' }).click();
  const field = warning.getByRole('textbox', { name: 'Reason' });
  await expect(field).toBeFocused();
  await field.fill('ok');
  await field.press('Enter');
  await expect(warning.getByText('Give a reason of at least 3 characters.')).toBeVisible();
  await field.fill(reason);
  await field.press('Enter');
  await expect(warning).toBeHidden();
  await expect(customer.getByText(`Reason: ${reason}`)).toBeVisible();
  expect(control.changes()).toEqual([]);

  await popup.getByRole('button', { name: 'Copy payment-update link' }).click();
  await expect(popup.getByRole('status')).toContainText('Payment-update link copied');
  const link = await readClipboard(ticket);
  expect(new URL(link).searchParams.get('subscription_id')).toBe(jane.subscriptionId);
  await popup.bringToFront();
  await customer.getByRole('button', { name: 'Take back' }).click();
  await expect(warning).toBeVisible();

  await welcome.bringToFront();
  const activity = welcome.getByRole('region', { name: 'Activity' });
  await welcome.reload();
  await expect(activity.getByRole('listitem')).toHaveCount(1);
  await expect(activity.getByRole('listitem')).toContainText(`Reason: ${reason}`);
  await expect(activity.getByRole('listitem')).toContainText(jane.subscriptionId);
  expect(await activity.textContent()).not.toContain('@');
});

test('a menu and a command refuse, name nobody, and open Portage', async ({
  extension,
  openTicket,
  simulator: { control },
}) => {
  const ticket = await openTicket(ticketNumbers.otherPerson);
  const entries = [
    () => pressCommand(extension, ticket, 'copy-payment-update-link'),
    () =>
      clickMenu(extension, ticket, {
        menuItemId: 'copy-portal-link',
        selectionText: jane.subscriptionId,
      }),
    () =>
      clickMenu(extension, ticket, { menuItemId: 'open-portal', linkUrl: `mailto:${jane.email}` }),
  ];
  for (const enter of entries) {
    await ticket.evaluate(() => document.querySelector('portage-toast')?.remove());
    await enter();
    const said = await toastOf(ticket, /^The ticket’s requester is someone else/);
    for (const word of [jane.email, jane.id, 'Jane', noor]) expect(said).not.toContain(word);
    const popup = await extension.findRealPopup(ticket);
    await popup.waitFor('button', 'Send anyway');
    await popup.close();
  }
  expect(control.changes()).toEqual([]);
});

test('the ticket is read again at the click: what was right before is refused on another', async ({
  extension,
  openTicket,
  simulator: { control },
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  const popup = await extension.openPopup(ticket);
  const copy = popup.getByRole('button', { name: 'Copy portal link' });
  await expect(copy).toBeVisible();
  const button = await copy.elementHandle();
  // The page changes what it shows. The popup may have heard of it by the click, and taken the button away.
  await ticket.evaluate((email) => {
    const address = document.querySelector('aside a');
    address?.setAttribute('href', `mailto:${email}`);
    if (address) address.textContent = email;
  }, noor);
  await button?.evaluate((node) => node instanceof HTMLElement && node.click());
  await expect(popup.getByRole('contentinfo').getByRole('alert')).toHaveText(/someone else/);
  await expect(popup.getByRole('region', { name: 'Someone else is asking' })).toContainText(noor);
  expect(control.changes()).toEqual([]);
});

test('a link that comes when the tab shows another ticket by then is not put into its reply', async ({
  extension,
  openTicket,
  simulator: { control },
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  const panel = await extension.openPanel(ticket);
  const path = /portal-sessions$/;
  const making = control.addFault({ match: { path }, action: { kind: 'hold' } });
  await panel.getByRole('button', { name: 'Insert portal link' }).click();
  const asked = () => control.requests().filter((request) => path.test(request.path)).length;
  await expect.poll(asked).toBe(1);
  await ticket.locator(`#list a[href="/tickets/${ticketNumbers.twoPlans}"]`).click();
  await expect(panel.getByRole('region', { name: 'Customer' })).toContainText('María');
  control.release(making);

  const status = panel.getByRole('contentinfo').getByRole('status');
  await expect(status).toContainText('For Jane Doe: The page went on to another ticket');
  await expect(ticket.getByRole('textbox', { name: 'Reply' }).first()).toHaveValue('');
  expect(await readClipboard(ticket)).toContain('https://sandbox-customer-portal.paddle.com/');
});

test('where the rules refuse, there is no second step', async ({
  extension,
  openTicket,
  simulator: { control },
  welcome,
}) => {
  const rails = welcome.getByRole('region', { name: 'Guard rails' });
  await rails.getByRole('radio', { name: 'Refuse' }).check();
  await expect(welcome.getByRole('status')).toContainText('Saved.');
  await expect(rails.getByRole('switch', { name: /A reason is required/ })).toBeDisabled();
  const ticket = await openTicket(ticketNumbers.otherPerson);
  const popup = await extension.openPopup(ticket);
  const warning = popup.getByRole('region', { name: 'Someone else is asking' });
  await expect(warning).toContainText('The guard rails do not allow this.');
  await expect(popup.getByRole('button', { name: 'Send anyway' })).toHaveCount(0);
  await pressCommand(extension, ticket, 'copy-portal-link');
  await toastOf(ticket, /^The guard rails do not allow this/);
  expect(control.changes()).toEqual([]);
});

test('a plan change for somebody else takes the same step before it can be confirmed', async ({
  extension,
  openTicket,
  simulator: { control },
  welcome,
}) => {
  const popup = await extension.openPopup(await openTicket(ticketNumbers.otherPerson));
  await openView(control, popup, jane.subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const warning = popup.getByRole('region', { name: 'Someone else is asking' });
  await expect(popup.getByRole('table', { name: 'What will be billed' })).toContainText('Business');
  await expect(warning).toContainText(noor);
  await expect(popup.getByRole('button', { name: /^Confirm/ })).toHaveCount(0);
  await warning.getByRole('button', { name: 'Change anyway' }).click();
  await warning.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await warning.getByRole('button', { name: 'Continue' }).click();
  const { button } = await readConfirm(popup);
  expect(control.updates(jane.subscriptionId)).toEqual([]);
  await button.click();
  await expect(popup.getByRole('status')).toContainText('Plan changed.');
  expect(control.updates(jane.subscriptionId)).toHaveLength(1);

  await welcome.reload();
  const entry = welcome.getByRole('region', { name: 'Activity' }).getByRole('listitem');
  await expect(entry).toContainText('Plan change applied');
  await expect(entry).toContainText(`Reason: ${reason}`);
});
