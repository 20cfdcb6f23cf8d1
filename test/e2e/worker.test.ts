import { ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { expect, test } from './fixtures';
import { readClipboard } from './read-clipboard';
import { killWorker, stopWorker } from './stop-worker';
import { badgeOf, marksOf } from './ticket-view';

const { jane } = people;
const copyButton = { name: 'Copy payment-update link' };

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

test('a worker that stopped before the click, or between click and answer, loses nothing', async ({
  context,
  desk,
  enableSite,
  extension,
  openTicket,
  simulator,
}) => {
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.subscription);
  await expect.poll(() => badgeOf(extension, ticket)).not.toBe('');
  const popup = await extension.openPopup(ticket);
  const copy = popup.getByRole('button', copyButton);
  await expect(copy).toBeVisible();
  const minted = () => simulator.control.changes().length;

  await test.step('stopped before the click', async () => {
    await stopWorker(context);
    await copy.click();
    await expect(popup.getByRole('status')).toContainText('Payment-update link copied');
    expect(minted()).toBe(1);
    expect(await readClipboard(ticket)).toContain(jane.subscriptionId);
  });

  await test.step('stopped while Paddle is answering', async () => {
    const held = simulator.control.addFault({
      match: { method: 'POST' },
      action: { kind: 'hold', when: 'after' },
    });
    await writeClipboard(ticket, 'the agent’s own words');
    await popup.bringToFront();
    await copy.click();
    await expect.poll(minted).toBe(2);
    await stopWorker(context);
    // Whether the link exists nobody knows; that none was copied is sure.
    await expect(popup.getByRole('alert')).toContainText(/stopped/);
    simulator.control.release(held);
    expect(await readClipboard(ticket)).toBe('the agent’s own words');
  });

  await test.step('the next click works, and nothing was sent again by itself', async () => {
    expect(minted()).toBe(2);
    await popup.bringToFront();
    await copy.click();
    await expect(popup.getByRole('status')).toContainText('Payment-update link copied');
    await expect(popup.getByRole('alert')).toBeHidden();
    expect(minted()).toBe(3);
    expect(await readClipboard(ticket)).toContain(jane.subscriptionId);
  });

  await test.step('and the page is still followed after the worker stopped', async () => {
    await stopWorker(context);
    await ticket.getByRole('link', { name: /#1032/ }).click();
    await expect(popup.getByRole('region', { name: 'Customer' })).toContainText('María García');
  });
});

test('a reload of the extension leaves one set of marks in the tabs that are open', async ({
  context,
  desk,
  enableSite,
  extension,
  openTicket,
}) => {
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.subscription);
  await expect.poll(() => badgeOf(extension, ticket)).toBe('3');
  const marks = await marksOf(ticket);
  const sheets = () => ticket.evaluate(() => document.adoptedStyleSheets.length);
  expect(await sheets()).toBe(1);

  // An unpacked extension comes back from a reload only in developer mode.
  const admin = await context.newPage();
  await admin.goto('chrome://extensions');
  await admin.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  const [before] = context.serviceWorkers();
  const gone = before?.waitForEvent('close');
  await admin.evaluate((id) => chrome.developerPrivate.reload(id), extension.id);
  await gone;
  await admin.close();
  await extension.serviceWorker();
  await expect.poll(() => badgeOf(extension, ticket)).toBe('3');

  // A change is what tells the old script that it has been left behind.
  await ticket.getByRole('link', { name: /#1032/ }).click();
  await expect.poll(() => badgeOf(extension, ticket)).toBe('2');
  await expect.poll(() => marksOf(ticket)).toContain(people.maria.email);
  await ticket.getByRole('link', { name: /#1041/ }).click();
  await expect.poll(() => badgeOf(extension, ticket)).toBe('3');
  await expect.poll(() => marksOf(ticket)).toEqual(marks);
  expect(await sheets()).toBe(1);
});

test('what a page told a worker that stopped over it is told to the next one', async ({
  context,
  desk,
  enableSite,
  extension,
  page,
}) => {
  await enableSite(desk.origin);
  const stopsOver = async (what: 'remove' | 'set', deed: () => Promise<unknown>) => {
    const worker = await extension.serviceWorker();
    await worker.evaluate((name) => {
      const { session } = chrome.storage;
      session[name] = () => {
        session[name] = () => new Promise(() => {});
        Object.assign(globalThis, { stuck: true });
        return new Promise(() => {});
      };
    }, what);
    await deed();
    await expect.poll(() => worker.evaluate(() => 'stuck' in globalThis)).toBe(true);
    await killWorker(context);
  };

  // The worker that is asked may be the one that is on its way out.
  const counts = (text: string) =>
    expect(async () => expect(await badgeOf(extension, page)).toBe(text)).toPass();

  await test.step('as it started to be watched', async () => {
    await stopsOver('remove', () =>
      page.goto(`${desk.origin}/tickets/${ticketNumbers.subscription}`),
    );
    await expect.poll(() => marksOf(page)).toContain(jane.subscriptionId);
    await counts('3');
  });

  await test.step('as it changed', async () => {
    await page.bringToFront();
    await stopsOver('set', () => page.getByRole('link', { name: /#1032/ }).click());
    await counts('2');
  });
});

async function writeClipboard(page: Parameters<typeof readClipboard>[0], text: string) {
  const { origin } = new URL(page.url());
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.bringToFront();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
}

/** What runs in the worker and in the browser's extensions page uses this much of its API. */
declare const chrome: {
  storage: { session: Record<'remove' | 'set', () => Promise<void>> };
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string): Promise<void>;
  };
};
