import type { Page } from '@playwright/test';
import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Extension } from '../extension';
import { expect, test } from '../fixtures';
import { readClipboard } from '../read-clipboard';
import { badgeOf } from '../ticket-view';

/** What runs inside the service worker below uses this much of its API. */
declare const chrome: {
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    create(name: string, when: { when: number }): void;
  };
  storage: {
    session: {
      get(key: string): Promise<{ 'given-links'?: { at: number }[] }>;
      set(items: { 'given-links': { at: number }[] }): Promise<void>;
    };
  };
};

const minute = 60_000;

test.beforeEach(async ({ connect, enableSite, desk }) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await enableSite(desk.origin);
});

test('a link pasted into the reply to somebody else is on the badge and in the popup, until it is gone', async ({
  context,
  desk,
  extension,
  inserted,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  inserted(ticket);
  const popup = await extension.openPopup(ticket);
  await popup.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(popup.getByRole('status')).toContainText('Portal link copied');
  const link = await readClipboard(ticket);
  await popup.close();

  await reply(ticket).fill(`Here it is: ${link}.`);
  await expectCalm(ticket);
  await reply(ticket).fill('');

  const other = await context.newPage();
  inserted(other);
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

test('a link older than an hour is warned of, on the badge and in the popup', async ({
  extension,
  inserted,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  inserted(ticket);
  const popup = await extension.openPopup(ticket);
  const warning = popup.getByRole('region', { name: 'Links in the reply' });
  await pasteLink(popup, ticket);
  await expect(warning).toBeHidden();

  await age(extension, 61 * minute);
  await popup.reload();
  await expect(warning).toContainText('more than an hour');
  await expect.poll(() => badgeOf(extension, ticket)).toBe('!');
  await reply(ticket).fill('');
  await expect(warning).toBeHidden();
  await expect.poll(() => badgeOf(extension, ticket)).toMatch(/^\d+$/);
});

test('a link that becomes an hour old while its ticket stays open is warned of, without a key pressed', async ({
  extension,
  inserted,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  inserted(ticket);
  const panel = await extension.openPanel(ticket);
  const warning = panel.getByRole('region', { name: 'Links in the reply' });
  await pasteLink(panel, ticket);
  const worker = await extension.serviceWorker();
  const alarms = () => worker.evaluate(() => chrome.alarms.getAll());
  await expect.poll(alarms, 'the moment is noted').toHaveLength(1);
  await expect(warning).toBeHidden();

  await age(extension, 60 * minute + 1_000);
  const [alarm] = await alarms();
  await worker.evaluate(
    (name) => chrome.alarms.create(name, { when: Date.now() }),
    alarm?.name ?? '',
  );
  await expect(warning).toContainText('more than an hour');
  expect(await badgeOf(extension, ticket)).toBe('!');
  expect(await alarms()).toEqual([]);
  await reply(ticket).fill('');
  await expect(warning).toBeHidden();
});

test('the moment is forgotten with the ticket, and never holds the link', async ({
  extension,
  inserted,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  inserted(ticket);
  const popup = await extension.openPopup(ticket);
  await popup.getByRole('button', { name: 'Insert portal link' }).click();
  await expect(popup.getByRole('status')).toContainText('inserted into the reply');
  const worker = await extension.serviceWorker();
  const alarms = () => worker.evaluate(() => chrome.alarms.getAll());
  await expect.poll(alarms).toMatchObject([{ name: expect.stringMatching(/^reply:\d+$/) }]);
  await ticket.close();
  await expect.poll(alarms).toEqual([]);
});

test('a link in a rich editor is known, in a frame and in a shadow root as well', async ({
  extension,
  openTicket,
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  const popup = await extension.openPopup(ticket);
  const warning = popup.getByRole('region', { name: 'Links in the reply' });
  const stranger = 'https://customer-portal.paddle.com/cpl_x?token=stranger';
  const link = `<a href="${stranger}">your account</a>`;
  const editors = {
    'in the page': `<div contenteditable id="editor">${link}</div>`,
    'in a frame without an address': `<iframe id="editor" srcdoc='<body contenteditable>${link}'></iframe>`,
    'in a shadow root': `<div id="editor"><template shadowrootmode="open"><p contenteditable>${link}</p></template></div>`,
  };
  for (const [where, html] of Object.entries(editors)) {
    await test.step(where, async () => {
      await ticket.evaluate((markup) => document.body.setHTMLUnsafe(markup), html);
      await popup.reload();
      await expect(warning).toContainText('that Portage did not make');
      await ticket.evaluate(() => document.getElementById('editor')?.remove());
      await popup.reload();
      await expect(popup.getByRole('searchbox')).toBeVisible();
      await expect(warning).toBeHidden();
    });
  }
});

/** Moves the memory of the links that were given into the past. */
async function age(extension: Extension, milliseconds: number): Promise<void> {
  const worker = await extension.serviceWorker();
  await worker.evaluate(async (by) => {
    const { 'given-links': given = [] } = await chrome.storage.session.get('given-links');
    const older = given.map(({ at, ...rest }) => ({ ...rest, at: at - by }));
    await chrome.storage.session.set({ 'given-links': older });
  }, milliseconds);
}

/** Copies a portal link from a surface and pastes it into the ticket's reply. */
async function pasteLink(surface: Page, ticket: Page): Promise<void> {
  await surface.getByRole('button', { name: 'Copy portal link' }).click();
  await expect(surface.getByRole('status')).toContainText('Portal link copied');
  await reply(ticket).fill(`Here it is: ${await readClipboard(ticket)}.`);
}

function reply(page: Page) {
  return page.getByRole('textbox', { name: 'Reply' }).first();
}
