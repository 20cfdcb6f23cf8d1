import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { choosePlan, openView, readConfirm } from '../plan-change/view';
import { readClipboard } from '../read-clipboard';

test.beforeEach(async ({ connect, desk, enableSite }) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
});

test('the second step is heard, and taken and taken back with the keyboard alone', async ({
  extension,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.otherPerson);
  const popup = await extension.openPopup(ticket);
  const { keyboard } = popup;
  const warning = popup.getByRole('region', { name: 'Someone else is asking' });
  await expect(warning.getByRole('alert')).toHaveText(/requester is someone else/);
  await expect(warning.getByRole('term')).toHaveText(['Requester', 'Customer']);

  const tabTo = async (name: string): Promise<void> => {
    const wanted = popup.getByRole('button', { name, exact: true });
    for (let step = 0; step < 40; step += 1) {
      if (await wanted.evaluateAll((all) => all.some((each) => each.matches(':focus')))) return;
      await keyboard.press('Tab');
    }
    await expect(wanted).toBeFocused();
  };
  await tabTo('Send anyway');
  await keyboard.press('Enter');
  const field = warning.getByRole('textbox', { name: 'Reason' });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/activity/);
  await keyboard.press('Enter');
  await expect(warning.getByRole('alert').filter({ hasText: 'at least 3' })).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await keyboard.type('Noor is her accountant');
  await keyboard.press('Enter');
  await expect(warning).toBeHidden();
  const customer = popup.getByRole('region', { name: 'Customer', exact: true });
  await expect(customer.locator(':focus'), 'the focus goes on where it was').toHaveCount(1);

  await tabTo('Copy portal link');
  await keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('Portal link copied');
  expect(await readClipboard(ticket)).toContain('customer-portal.paddle.com');
  await popup.bringToFront();

  await popup.getByRole('searchbox', { name: 'Find a customer' }).focus();
  await tabTo('Take back');
  await keyboard.press('Space');
  await expect(warning).toBeVisible();
  await expect(warning.locator(':focus'), 'the focus goes back with it').toHaveCount(1);
  await expect(popup.getByText(people.jane.email).first()).toBeVisible();
});

test('the second step of a plan change leaves the focus before the button that it opens', async ({
  extension,
  openTicket,
  simulator: { control },
}) => {
  const popup = await extension.openPopup(await openTicket(ticketNumbers.otherPerson));
  const { keyboard } = popup;
  await openView(control, popup, people.jane.subscriptionId);
  await choosePlan(popup, 'Acme Business Monthly');
  const warning = popup.getByRole('region', { name: 'Someone else is asking' });
  await warning.getByRole('button', { name: 'Change anyway' }).focus();
  await keyboard.press('Enter');
  await expect(warning.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await keyboard.type('Noor is her accountant');
  await keyboard.press('Enter');
  await expect(popup.locator(':focus')).toContainText('You go on anyway. Reason: Noor is her acc');
  const { button } = await readConfirm(popup);
  await keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Take back' })).toBeFocused();
  await keyboard.press('Tab');
  await expect(button).toBeFocused();

  await keyboard.press('Shift+Tab');
  await keyboard.press('Space');
  await expect(warning).toBeVisible();
  await expect(warning.locator(':focus'), 'the focus goes back with it').toHaveCount(1);
  await expect(button).toHaveCount(0);
});

test('what is overdue on somebody else’s ticket takes the second step in the view as well', async ({
  extension,
  openTicket,
  simulator: { control },
}) => {
  const { subscriptionId } = people.pastDue;
  const ticket = await openTicket(ticketNumbers.otherPerson);
  const popup = await extension.openPopup(ticket);
  const { keyboard } = popup;
  await openView(control, popup, subscriptionId);
  const copy = popup.getByRole('button', { name: 'Copy payment-update link' });
  const view = popup.getByRole('region', { name: 'Change plan' });
  const warning = view.getByRole('region', { name: 'Someone else is asking' });
  await expect(warning).toContainText(people.pastDue.email);
  await expect(view.getByRole('button', { name: /link$/ })).toHaveCount(0);
  await warning.getByRole('button', { name: 'Send anyway' }).focus();
  await keyboard.press('Enter');
  await expect(warning.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await keyboard.type('Noor is his accountant');
  expect(control.changes()).toEqual([]);
  await keyboard.press('Enter');
  await expect(popup.locator(':focus')).toContainText('You go on anyway.');
  await view.locator(copy).click();
  await expect(popup.getByRole('status')).toContainText('Payment-update link copied');
  expect(await readClipboard(ticket)).toContain(subscriptionId);
  expect(control.changes().map(({ kind }) => kind)).toEqual(['portal-session']);
});
