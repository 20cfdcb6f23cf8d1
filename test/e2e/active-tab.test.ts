import { ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { clickMenu } from './entries';
import { expect, test } from './fixtures';
import { readClipboard } from './read-clipboard';
import { marksOf, toastOf } from './ticket-view';

const { jane, maria } = people;

/** What runs inside the service worker below uses this much of its API. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: () => string;
    }): Promise<{ result: string }[]>;
  };
};

test('without a grant a ticket is read by opening the popup over it, once, and in no other way', async ({
  connect,
  context,
  desk,
  extension,
  openTicket,
  simulator,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const ticket = await openTicket(ticketNumbers.subscription);
  const before = await ticket.evaluate(() => document.documentElement.outerHTML);
  const worker = await extension.serviceWorker();
  /** Tries to read every tab; gives the titles of those that the browser lets the worker into. */
  const readable = () =>
    worker.evaluate(async () => {
      const tries = (await chrome.tabs.query({})).map(({ id: tabId }) =>
        chrome.scripting.executeScript({ target: { tabId }, func: () => document.title }),
      );
      const settled = await Promise.allSettled(tries);
      return settled.flatMap((each) =>
        each.status === 'fulfilled' ? each.value.map(({ result }) => result) : [],
      );
    });

  await test.step('the worker cannot read it, nor see its address', async () => {
    expect(await readable()).toEqual([]);
    const urls = await worker.evaluate(async () =>
      (await chrome.tabs.query({})).map(({ url }) => url ?? ''),
    );
    expect(urls.filter((url) => url.startsWith(desk.origin))).toEqual([]);
    const own = await extension.openPopup(ticket);
    await expect(own.getByText(/^This page cannot be read/)).toBeVisible();
    await own.close();
  });

  await test.step('a click on the toolbar is enough to find the customer and copy a link', async () => {
    const popup = await extension.openRealPopup(ticket);
    expect(await popup.textOf('region', 'Customer')).toContain(jane.name);
    await popup.click('button', 'Copy payment-update link');
    await expect.poll(() => simulator.control.changes().length).toBe(1);
    await expect.poll(() => readClipboard(ticket)).toContain(jane.subscriptionId);
  });

  await test.step('it leaves nothing in the page', async () => {
    expect(await ticket.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await marksOf(ticket)).toEqual([]);
    const { origins } = await worker.evaluate(() => chrome.permissions.getAll());
    expect(origins.filter((origin) => !origin.includes('paddle.com'))).toEqual([]);
  });

  await test.step('a menu on the same tab works by that click, its toast included', async () => {
    const seen = await worker.evaluate(async () =>
      (await chrome.tabs.query({ active: true })).map(({ url }) => url ?? ''),
    );
    expect(seen).toContain(ticket.url());
    await clickMenu(extension, ticket, { menuItemId: 'copy-portal-link', selectionText: jane.id });
    await toastOf(ticket, /^Portal link copied/);
  });

  await test.step('and the next site in the tab is closed to it again', async () => {
    await context.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<title>Elsewhere</title>${maria.id}` }),
    );
    await ticket.goto('https://elsewhere.example/');
    expect(await readable()).toEqual([]);
    expect(await ticket.evaluate(() => document.body.textContent)).toContain(maria.id);
  });
});
