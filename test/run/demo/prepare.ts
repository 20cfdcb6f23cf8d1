import { expect, type Page } from '@playwright/test';
import { addAccount } from '../../e2e/add-account';
import type { Extension } from '../../e2e/extension';
import { ownAddress, ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import type { Stage } from './stage';

/** The Options page that opens by itself after the installation. */
export async function findWelcome({ browser }: Stage, { id }: Extension): Promise<Page> {
  const { context } = browser;
  const welcome = (): Page | undefined =>
    context.pages().find((page) => page.url().startsWith(`chrome-extension://${id}/options.html`));
  await expect.poll(welcome, { timeout: 20_000 }).toBeDefined();
  const page = welcome();
  if (!page) throw new Error('Options did not open after the installation');
  return page;
}

/** Connects the simulator's sandbox account; gives what its region says. */
export async function connectAccount(options: Page): Promise<string> {
  await addAccount(options, { name: 'Acme', key: keys.sandbox, keep: 'session' });
  const account = options.getByRole('region', { name: 'Acme' });
  await expect(account).toContainText('Sandbox');
  const permissions = account.getByRole('list', { name: 'Permissions' }).getByRole('listitem');
  return `“Acme”, Sandbox, with ${await permissions.count()} lines on what its key can do`;
}

/** Tells Portage the helpdesk's own address, so that it is never taken for a customer's. */
export async function nameOwnAddress(options: Page): Promise<string> {
  const sites = options.getByRole('region', { name: 'Sites' });
  await sites.getByLabel('Our own addresses and domains').fill(ownAddress);
  await sites.getByRole('button', { name: 'Save' }).click();
  await expect(sites.getByRole('button', { name: 'Save' })).toBeDisabled();
  return ownAddress;
}

/** Opens the ticket that quotes a subscription. */
export async function openTicket({ browser, desk }: Stage): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${desk.origin}/tickets/${ticketNumbers.subscription}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}
