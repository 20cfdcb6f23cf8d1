import type { Page } from '@playwright/test';
import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { readClipboard } from '../read-clipboard';
import { badgeOf } from '../ticket-view';

test.beforeEach(async ({ connect, enableSite, desk }) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
});

test('a link pasted into the reply to somebody else is on the badge and in the popup, until it is gone', async ({
  context,
  desk,
  extension,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  const popup = await extension.openPopup(ticket);
  await popup.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(popup.getByRole('status')).toContainText('Portal link copied');
  const link = await readClipboard(ticket);
  await popup.close();

  await reply(ticket).fill(`Here it is: ${link}.`);
  await expectCalm(ticket);
  await reply(ticket).fill('');

  const other = await context.newPage();
  await other.goto(`${desk.origin}/tickets/${ticketNumbers.otherPerson}`);
  await other.bringToFront();
  await expect.poll(() => badgeOf(extension, other)).toMatch(/^\d+$/);
  // Typed again until somebody listens: nothing in the page shows when that begins.
  await expect(async () => {
    await reply(other).fill('');
    await reply(other).fill(`Here it is: ${link}.`);
    await expect.poll(() => badgeOf(extension, other), { timeout: 4_000 }).toBe('!');
  }).toPass();
  const warned = await extension.openPopup(other);
  const warning = warned.getByRole('region', { name: 'Links in the reply' });
  await expect(warning).toContainText('a portal link of another customer');
  await reply(other).fill('');
  await expect(warning).toBeHidden();
  await expect.poll(() => badgeOf(extension, other)).toMatch(/^\d+$/);

  async function expectCalm(page: Page): Promise<void> {
    const beside = await extension.openPopup(page);
    await expect(beside.getByRole('region', { name: 'Customer', exact: true })).toContainText(
      people.jane.email,
    );
    await expect(beside.getByRole('region', { name: 'Links in the reply' })).toHaveCount(0);
    await beside.close();
    expect(await badgeOf(extension, page)).not.toBe('!');
  }
});

test('a link that Portage did not make, and one of the sandbox beside a live account, are warned of', async ({
  connect,
  extension,
  openTicket,
}) => {
  await connect({ name: 'Acme live', key: keys.live, keep: 'session' });
  const ticket = await openTicket(ticketNumbers.subscription);
  await reply(ticket).fill('https://sandbox-customer-portal.paddle.com/cpl_x?token=stranger');
  const popup = await extension.openPopup(ticket);
  const warning = popup.getByRole('region', { name: 'Links in the reply' });
  await expect(warning).toContainText('that Portage did not make');
  await expect(warning).toContainText('a portal link of the sandbox');

  await reply(ticket).fill('https://customer-portal.paddle.com/cpl_x?action=overview');
  await expect(warning).toBeHidden();
});

function reply(page: Page) {
  return page.getByRole('textbox', { name: 'Reply' }).first();
}
