import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { serveDesk } from '../helpdesk/demo/serve';
import { ownAddress, ticketNumbers, tickets } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { startSimulator } from '../simulator/start';
import { browserSideOf } from './browser-side';
import { startDetour } from './detour';
import { startFirefox } from './firefox';
import { openTab, openTabs, type Tab } from './tab';

const { jane } = people;
const paymentLink = /https:\/\/sandbox-customer-portal\.paddle\.com\/\S*payment_method\S*token=/;

test('the main job in Firefox, from the installation to a link in the reply', async () => {
  const simulator = await startSimulator();
  const desk = await serveDesk(tickets);
  // In Firefox no page matches a pattern with a port, so the helpdesk has one.
  const origin = `${desk.origin}:8443`;
  const port = desk.hostResolverRules.replace(':443 ', ':8443 ');
  const detour = await startDetour([port, simulator.hostResolverRules].join(', '));
  const firefox = await startFirefox(String(process.env.PORTAGE_FIREFOX), detour.port);
  const { marionette } = firefox;
  const browser = browserSideOf(marionette);

  try {
    const path = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
    await marionette.send('Addon:Install', { path, temporary: true });
    const optionsUrl = `${await browser.extensionBase()}options.html`;
    const options = await test.step('Options opens after the installation', () =>
      findTab(optionsUrl));
    await test.step('an account is connected', () => connect(options));
    await test.step('Options promises no lock that Firefox does not tell of', async () => {
      expect(await options.text()).toContain('Firefox does not tell when the screen locks');
      expect(await options.text()).not.toContain('always when its screen locks');
    });

    const ticket = await openTab(marionette);
    await ticket.goto(`${origin}/tickets/${ticketNumbers.subscription}`);
    await expect.poll(() => ticket.text()).toContain(jane.subscriptionId);

    await test.step('the toolbar popup reads a site that is not enabled, and enables it', async () => {
      await browser.openPopup();
      await expect.poll(() => browser.popupText()).toContain('Found Jane Doe');
      await browser.pressInPopup('Enable on this site');
      await expect.poll(() => browser.popupText()).not.toContain('Enable on this site');
      expect(await browser.allowedOrigins()).toContain(`${desk.origin}/*`);
      await browser.closePopup();
    });
    await test.step('the ticket is marked and counted', async () => {
      const marked = () => ticket.evaluate(() => CSS.highlights.get('portage')?.size);
      await expect.poll(marked).toBe(3);
      await expect.poll(() => browser.badge()).toBe('2');
    });
    await test.step('a menu on an e-mail link copies a payment-update link', async () => {
      await ticket.openMenu('a[href^="mailto:"]');
      await browser.chooseInMenu('Copy payment-update link');
      await expect.poll(() => browser.clipboard()).toMatch(paymentLink);
    });
    await test.step('a menu in the reply inserts one', async () => {
      await ticket.openMenu('textarea');
      await browser.chooseInMenu('Insert payment-update link');
      const reply = () => ticket.evaluate(() => document.querySelector('textarea')?.value);
      await expect.poll(reply).toMatch(paymentLink);
    });
    await test.step('the sidebar shows the customer', async () => {
      await browser.openSidebar();
      await expect.poll(() => browser.sidebarText()).toContain('Found Jane Doe');
    });
    expect(await browser.errors()).toEqual([]);
  } finally {
    await firefox.quit();
    await detour.stop();
    await desk.stop();
    await simulator.stop();
  }

  async function findTab(url: string): Promise<Tab> {
    let found: Tab | undefined;
    const look = async () => {
      for (const tab of await openTabs(marionette)) {
        if ((await tab.evaluate(() => location.href)) === url) found = tab;
      }
      return found !== undefined;
    };
    await expect.poll(look).toBe(true);
    if (!found) throw new Error(`No tab shows ${url}`);
    return found;
  }
});

async function connect(options: Tab): Promise<void> {
  await expect.poll(() => options.has('button', 'Add account')).toBe(true);
  await options.press('button', 'Add account');
  await expect.poll(() => options.has('textbox', 'API key')).toBe(true);
  await options.fill('textbox', 'Account name', 'Acme');
  await options.fill('textbox', 'API key', keys.sandbox);
  await options.press('radio', 'Only until the browser closes');
  await options.press('button', 'Check and save');
  await expect.poll(() => options.has('region', 'Acme')).toBe(true);
  await options.fill('textbox', 'Our own addresses and domains', ownAddress);
  await options.press('button', 'Save');
}
