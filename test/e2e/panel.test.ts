import type { BrowserContext, Page, Route } from '@playwright/test';
import { ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { choosePlan } from './plan-change/view';
import { lookUp } from './popup/look-up';
import { stopWorker } from './stop-worker';

const { jane, maria, yearly } = people;

test.beforeEach(async ({ connect, enableSite, desk }) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
});

test('the side panel follows the tabs of its window', async ({
  context,
  desk,
  extension,
  openTicket,
  welcome,
}) => {
  await openTicket(ticketNumbers.subscription);
  const panel = await extension.openRealPanel(welcome);
  await expect.poll(() => panel.evaluate('innerWidth')).toBe(360);
  expect(await panel.textOf('region', 'Customer')).toContain(jane.name);
  await panel.waitFor('button', 'Copy sign-in address');
  expect(await panel.evaluate(beyondTheCard), 'every button is on its card').toEqual([]);

  const url = `${desk.origin}/tickets/${ticketNumbers.twoPlans}`;
  const other = await openBeside(context, { extension, url });
  await expect.poll(() => panel.textOf('region', 'Customer')).toContain(maria.name);
  await other.close();
  await expect.poll(() => panel.textOf('region', 'Customer')).toContain(jane.name);

  await panel.click('button', 'Copy payment-update link');
  const said = () => panel.evaluate(`document.querySelector('.outcome')?.innerText`);
  await expect.poll(said).toContain('Payment-update link copied');
});

test('each window has a panel that follows its own tabs', async ({
  desk,
  extension,
  openTicket,
  welcome,
}) => {
  await openTicket(ticketNumbers.subscription);
  const first = await extension.openRealPanel(welcome);
  const worker = await extension.serviceWorker();
  const windowId = await worker.evaluate(async (url) => {
    const { id } = await chrome.windows.create({ url, focused: true });
    return id;
  }, `${desk.origin}/tickets/${ticketNumbers.twoPlans}`);
  const second = await extension.openRealPanel(welcome, windowId);
  await expect.poll(() => second.textOf('region', 'Customer')).toContain(maria.name);
  expect(await first.textOf('region', 'Customer')).toContain(jane.name);
  expect(await first.evaluate('document.querySelector(".scroll").inert')).toBe(false);
});

test('coming back to a ticket asks Paddle nothing again, and keeps what was typed for it', async ({
  context,
  extension,
  openTicket,
  simulator: { control },
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  const panel = await extension.openPanel(ticket);
  const customer = panel.getByRole('region', { name: 'Customer' });
  await expect(customer.getByRole('heading', { name: jane.name ?? '' })).toBeVisible();
  await expect(customer).toContainText('United States');

  await openRow(ticket, ticketNumbers.twoPlans);
  await expect(customer.getByRole('heading', { name: maria.name ?? '' })).toBeVisible();
  await expect(panel.getByRole('article')).toHaveCount(2);
  await lookUp(panel, yearly.email);
  await expect(customer.getByRole('heading', { name: yearly.name ?? '' })).toBeVisible();
  await expect(panel.getByRole('article')).toHaveCount(1);
  await expect(customer).toContainText('Czechia');

  const before = control.requests().length;
  // With the worker goes what it remembers: what comes now is the panel's own.
  await stopWorker(context);
  await openRow(ticket, ticketNumbers.subscription);
  await expect(customer.getByRole('heading', { name: jane.name ?? '' })).toBeVisible();
  await expect(panel.getByRole('searchbox')).toHaveValue('');
  await openRow(ticket, ticketNumbers.twoPlans);
  await expect(customer.getByRole('heading', { name: yearly.name ?? '' })).toBeVisible();
  await expect(panel.getByRole('searchbox')).toHaveValue(yearly.email);
  await openRow(ticket, ticketNumbers.subscription);
  await expect(customer.getByRole('heading', { name: jane.name ?? '' })).toBeVisible();
  expect(control.requests()).toHaveLength(before);
});

test('what is looked for while the page still loads stays when it has loaded', async ({
  context,
  desk,
  extension,
}) => {
  const ticket = await context.newPage();
  const url = `${desk.origin}/tickets/${ticketNumbers.subscription}`;
  const asked = new Promise<Route>((resolve) => void ticket.route(url, resolve));
  const going = ticket.goto(url);
  const panel = await extension.openPanel(ticket);
  await lookUp(panel, maria.email);
  const customer = panel.getByRole('region', { name: 'Customer' });
  await expect(customer.getByRole('heading', { name: maria.name ?? '' })).toBeVisible();

  await (await asked).continue();
  await going;
  await expect(panel.getByRole('region', { name: 'On this page' })).toContainText(jane.email);
  await expect(panel.getByRole('searchbox')).toHaveValue(maria.email);
  await expect(customer.getByRole('heading', { name: maria.name ?? '' })).toBeVisible();
});

test('an unfinished plan change stays with its ticket, which it names', async ({
  context,
  desk,
  extension,
  openTicket,
  simulator: { control },
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  const panel = await extension.openPanel(ticket);
  const heading = panel.getByRole('heading', { name: 'Change plan', level: 2 });
  const confirm = panel.getByRole('button', { name: /^Confirm and charge .+ to Jane Doe$/ });
  await panel.getByRole('button', { name: 'Change plan', exact: true }).click();
  await choosePlan(panel, 'Acme Business Monthly');
  await expect(confirm).toBeEnabled();
  const words = await confirm.textContent();

  const url = `${desk.origin}/tickets/${ticketNumbers.twoPlans}`;
  const other = await openBeside(context, { extension, url });
  await expect(panel.getByRole('region', { name: 'Customer' })).toContainText(maria.name ?? '');
  await expect(heading).toBeHidden();
  const aside = panel.getByRole('region', { name: 'Unfinished plan changes' });
  await expect(aside).toContainText('Jane Doe');
  await expect(aside).toContainText('#1041 New card: where do I enter it?');

  await aside.getByRole('button', { name: 'Back to the ticket' }).click();
  await expect(heading).toBeVisible();
  await expect(aside).toBeHidden();
  await expect(panel.getByRole('combobox', { name: 'New plan' })).toHaveValue(/^Acme Business/);
  await expect(confirm).toBeEnabled();
  expect(await confirm.textContent()).toBe(words);
  expect(control.updates(jane.subscriptionId)).toEqual([]);
  await confirm.click();
  await expect(panel.getByRole('status')).toContainText('Plan changed.');

  await other.bringToFront();
  await expect(panel.getByRole('region', { name: 'Customer' })).toContainText(maria.name ?? '');
  await expect(aside).toBeHidden();
});

test('nothing flickers between two pages of the same ticket', async ({
  extension,
  openTicket,
  simulator: { control },
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  const panel = await extension.openPanel(ticket);
  const customer = panel.getByRole('region', { name: 'Customer' });
  await expect(customer).toContainText('United States');
  await expect(panel.getByRole('article')).toHaveCount(1);
  const before = control.requests().length;
  await panel.evaluate(() => {
    const seen = { shifts: 0, gone: 0, readings: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      seen.shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift' });
    new MutationObserver(() => {
      const drawn = document.querySelector('.customer-name')?.textContent === 'Jane Doe';
      if (!drawn || !document.querySelector('.subscription')) seen.gone += 1;
      seen.readings += 1;
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });

  // The page is loaded anew, at another address.
  await ticket.goto(`${ticket.url()}?reply=1`);
  await expect(ticket.getByRole('heading', { level: 1 })).toBeVisible();
  await ticket.bringToFront();
  const seen = () =>
    panel.evaluate(() => (window as { seen?: Record<string, number> }).seen ?? { readings: 0 });
  // It was still for a moment, as the address was another.
  await expect.poll(async () => (await seen()).readings).toBeGreaterThan(0);
  await expect(panel.locator('.scroll')).not.toHaveAttribute('inert');
  expect(await seen()).toMatchObject({ gone: 0, shifts: 0 });
  expect(control.requests()).toHaveLength(before);
});

/** The buttons of the customer's card that reach beyond it. */
const beyondTheCard = `[...document.querySelectorAll('.customer-buttons button')]
  .filter((button) => button.getBoundingClientRect().right >
    button.closest('.customer').getBoundingClientRect().right)
  .map(({ title }) => title)`;

/** What runs inside the service worker above uses this much of its API. */
declare const chrome: {
  tabs: { create(options: { url: string }): Promise<object> };
  windows: { create(options: { url: string; focused: boolean }): Promise<{ id: number }> };
};

/** Opens a ticket in a tab of its own, as a middle click does, and turns to it. */
async function openBeside(
  context: BrowserContext,
  { extension, url }: { extension: Extension; url: string },
): Promise<Page> {
  const worker = await extension.serviceWorker();
  const opening = context.waitForEvent('page');
  await worker.evaluate((to) => chrome.tabs.create({ url: to }), url);
  const page = await opening;
  await page.waitForURL(url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.bringToFront();
  return page;
}

/** Clicks a ticket in the helpdesk's own list. */
async function openRow(ticket: Page, number: number): Promise<void> {
  await ticket.bringToFront();
  await ticket.locator(`#list a[href="/tickets/${number}"]`).click();
}
