import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { dumpStorage } from '../options/dump-storage';
import { readClipboard } from '../read-clipboard';
import { lookUp } from './look-up';

const { jane } = people;

test('the sign-in address is the portal without its token, and signs nobody in', async ({
  connect,
  extension,
  openTicket,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const ticket = await openTicket(ticketNumbers.nobody);
  const popup = await extension.openPopup(ticket);
  await lookUp(popup, jane.subscriptionId);
  const button = popup.getByRole('button', { name: 'Copy sign-in address' });
  await expect(button).toHaveAccessibleDescription(/lasts and signs nobody in.*by e-mail/);
  await button.click();
  await expect(popup.getByRole('status')).toContainText(
    'Sign-in address copied. It lasts: the customer signs in there by e-mail.',
  );

  const address = await readClipboard(ticket);
  const { origin, pathname, searchParams } = new URL(address);
  expect(origin).toBe('https://sandbox-customer-portal.paddle.com');
  expect(pathname).toMatch(/^\/cpl_\w+$/);
  expect([...searchParams.keys()]).toEqual(['action']);
  expect(address).not.toMatch(/token|pga_|eyJ/);

  control.addFault({
    match: { method: 'POST' },
    action: { kind: 'status', status: 403, code: 'forbidden', detail: 'No.' },
  });
  await popup.bringToFront();
  await button.click();
  await expect(popup.getByRole('contentinfo').getByRole('alert')).toBeVisible();
  await expect(button).toBeEnabled();

  const portal = await popup.context().newPage();
  await portal.goto(address);
  await expect(portal.getByText(/Signed in as/)).toBeHidden();
  await expect(portal.locator('body')).not.toContainText(jane.email);
  expect(await dumpStorage(await extension.serviceWorker())).toContain('sign-in-address');
});

test('a note for the ticket says who got which link, without the link', async ({
  connect,
  extension,
  openTicket,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const ticket = await openTicket(ticketNumbers.nobody);
  const popup = await extension.openPopup(ticket);
  await lookUp(popup, jane.subscriptionId);
  await popup.getByRole('button', { name: 'Copy cancel link' }).click();
  await expect(popup.getByRole('status')).toContainText('Cancel link copied.');
  await popup.getByRole('button', { name: 'Copy note' }).click();
  await expect(popup.getByRole('status')).toHaveText('Note copied.');
  await expect(popup.getByRole('button', { name: 'Copy note' })).toBeFocused();
  const note = await readClipboard(ticket);
  expect(note).toMatch(/^Cancel link given on \w+ \d+, \d{4}\n/);
  expect(note).toContain(`Customer: ${jane.name}, ${jane.email}, ${jane.id}\n`);
  expect(note).toContain(`Subscription: ${jane.subscriptionId}`);
  expect(note).not.toMatch(/https:|token|pga_/);
});
