import type { Locator } from '@playwright/test';
import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { lookUp } from './look-up';

test('without an account the popup leads to Options', async ({ extension, welcome, page }) => {
  await welcome.close();
  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('heading', { name: 'Connect Paddle' })).toBeVisible();
  const add = popup.getByRole('button', { name: 'Add an account' });
  await expect(add).toBeFocused();
  // Chromium shows Options in the tab at hand when that is a blank one.
  await popup.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Add account' })).toBeVisible();
});

test('what the ticket leads to: nobody, several to choose from, or one', async ({
  connect,
  desk,
  enableSite,
  extension,
  openTicket,
}) => {
  await connect({ name: 'Acme test', key: keys.sandbox, keep: 'session' });
  await connect({ name: 'Harbour Notes', key: keys.secondBrandSandbox, keep: 'session' });
  await enableSite(desk.origin);

  const popup = await extension.openPopup(await openTicket(ticketNumbers.nobody));
  await expect(popup.getByText(/^Nothing found for .* or /)).toContainText(
    'noor@lanternworks.example',
  );
  await expect(
    popup.getByText('Looked in Harbour Notes (Sandbox) and Acme test (Sandbox).'),
  ).toBeVisible();
  await expect(popup.getByText(/may pay with another e-mail address/)).toBeVisible();

  await lookUp(popup, 'Sam Taylor');
  await expect(popup.getByRole('heading', { name: '3 customers fit. Choose one.' })).toBeVisible();
  await expect(popup.getByRole('region', { name: 'Customer', exact: true })).toBeHidden();
  const [, work] = people.duplicates;
  await popup.getByRole('button', { name: work.email }).click();
  const customer = popup.getByRole('region', { name: 'Customer', exact: true });
  await expect(customer).toContainText(work.id);
  await popup.getByRole('button', { name: 'Back to 3 customers' }).click();
  await expect(popup.getByRole('button', { name: work.email })).toBeVisible();

  await lookUp(popup, people.archived.email);
  await expect(customer).toContainText('Archived');
  await lookUp(popup, people.noName.email);
  await expect(customer).toContainText('No name');
  await lookUp(popup, people.rtl.email);
  await expect(customer.getByRole('heading')).toHaveText(people.rtl.name ?? '');

  await openTicket(ticketNumbers.customer);
  await popup.getByRole('searchbox', { name: 'Find a customer' }).fill('');
  await expect(customer).toContainText(people.yearly.name ?? '');
});

test('a customer of another account or environment is shown as such', async ({
  connect,
  extension,
  page,
}) => {
  await connect({ name: 'Acme', key: keys.live, keep: 'session' });
  await connect({ name: 'Acme test', key: keys.sandbox, keep: 'session' });
  const popup = await extension.openPopup(page);
  const world = (word: string): Locator =>
    popup.getByRole('banner').getByText(word, { exact: true }).filter({ visible: true });
  await expect(world('Sandbox')).toHaveCount(1);
  await expect(world('Live')).toHaveCount(0);

  await lookUp(popup, people.liveOnly.subscriptionId);
  await expect(popup.getByText('Found in Acme (Live), not in Acme test (Sandbox).')).toBeVisible();
  await expect(popup.getByRole('region', { name: 'Customer' })).toContainText('Emily Stone');
  await expect(world('Live')).toHaveCount(1);
  await expect(world('Sandbox')).toHaveCount(0);

  await lookUp(popup, people.secondBrandOnly.email);
  await expect(popup.getByText('Looked in Acme test (Sandbox) and Acme (Live).')).toBeVisible();
});
