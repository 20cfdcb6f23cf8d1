import { ticketNumbers } from '../../helpdesk/demo/tickets';
import { editorPage } from '../../helpdesk/editors/editors';
import { editorsOrigin, serveEditors } from '../../helpdesk/editors/serve';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { clickMenu } from '../entries';
import { expect, test } from '../fixtures';
import { type Reply, sendScript } from '../messages/commands';
import { readClipboard } from '../read-clipboard';
import { badgeOf, toastOf } from '../ticket-view';
import { deliveries } from './deliveries';
import { openEditor, readModel, start } from './editor-page';
import { insertThrough, openBesideEditors } from './insert-through';

const { jane } = people;
const link = /https:\/\/sandbox-customer-portal\.paddle\.com\/cpl_\S+/;

// Several editors in each.
test.setTimeout(120_000);

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

test('with the focus elsewhere the link goes to where the agent last was', async ({
  context,
  enableSite,
  extension,
  inserted,
  page,
}) => {
  const popup = await openBesideEditors({ context, enableSite, extension, page });
  const names = ['plain-textarea', 'shadow-contenteditable', 'prosemirror', 'slate', 'tinymce'];
  for (const name of [...names, 'two-editors', 'framed-reply']) {
    await test.step(name, async () => {
      const editor = editorPage(name);
      await openEditor(page, editor);
      inserted(page);
      const search = page.getByRole('searchbox');
      await search.fill('a ticket');
      await insertThrough(popup, page);
      expect((await readModel(page)).text).toMatch(/^Hello \S.* ?world$/);
      await expect(search).toHaveValue('a ticket');
    });
  }
  await expect(page.locator('#beside')).toHaveValue('');
});

test('an editor in which nobody was yet is found, and never an input', async ({
  context,
  enableSite,
  extension,
  inserted,
  page,
}) => {
  const popup = await openBesideEditors({ context, enableSite, extension, page });
  for (const name of [
    'contenteditable',
    'tiptap',
    'ckeditor5',
    'lexical',
    'framed-contenteditable',
  ]) {
    await test.step(name, async () => {
      await page.goto(`${editorsOrigin}/${name}`);
      await expect.poll(() => page.evaluate(() => window.readModel !== undefined)).toBe(true);
      inserted(page);
      await insertThrough(popup, page);
      expect((await readModel(page)).text).toMatch(/^Hello world ?\S.*/);
      await expect(page.getByRole('searchbox')).toHaveValue('');
    });
  }
});

test('where it cannot be inserted nothing is left in the page, and it is on the clipboard', async ({
  context,
  enableSite,
  extension,
  page,
  simulator: { control },
}) => {
  const popup = await openBesideEditors({ context, enableSite, extension, page });
  const status = popup.getByRole('status');
  const cases = [
    ['no-editor', 'Open a reply first, or paste: it is on the clipboard.'],
    ['short-field', 'The editor did not take it. It is on the clipboard: paste it.'],
    ['puts-back', 'The editor did not take it. It is on the clipboard: paste it.'],
  ] as const;
  const copied = new Set<string>();
  for (const [name, said] of cases) {
    await test.step(name, async () => {
      await openEditor(page, editorPage(name));
      const before = await readModel(page);
      await popup.getByRole('button', { name: 'Insert portal link' }).click();
      await expect.poll(() => control.changes().length).toBe(copied.size + 1);
      await expect(status).toContainText(said);
      const text = await readClipboard(page);
      expect(text).toMatch(link);
      copied.add(text);
      expect(await readModel(page)).toEqual(before);
    });
  }
  expect(copied.size).toBe(3);
});

test('the real popup inserts into a ticket that nobody enabled, and notes where the link went', async ({
  extension,
  inserted,
  openTicket,
  simulator: { control },
}) => {
  const ticket = await openTicket(ticketNumbers.subscription);
  const reply = ticket.getByRole('textbox', { name: 'Reply' });
  await reply.fill('Hello \n\nKind regards');
  await reply.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(6, 6));
  inserted(ticket);
  const popup = await extension.openRealPopup(ticket);
  await popup.click('button', 'Insert payment-update link');
  await expect(reply).toHaveValue(/^Hello \S.*https:\S+ .*\n\nKind regards$/);
  expect(await reply.inputValue()).toContain(jane.subscriptionId);
  expect(control.changes()).toHaveLength(1);
  const own = await extension.openPopup(ticket);
  await expect.poll(() => deliveries(own)).toEqual(['popup: update_payment_method to the reply']);
});

test('the menu of a reply inserts for the customer of the ticket', async ({
  desk,
  enableSite,
  extension,
  inserted,
  openTicket,
}) => {
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.subscription);
  await expect.poll(() => badgeOf(extension, ticket)).not.toBe('');
  await ticket.getByLabel('Formatted').check();
  const reply = ticket.getByRole('textbox', { name: 'Reply' });
  await reply.click();
  inserted(ticket);
  const items = ['insert-portal-link:on-page', 'insert-payment-update-link:on-page'];
  // The second does not wait for the first to be done.
  for (const menuItemId of items)
    await clickMenu(extension, ticket, { menuItemId, editable: true });
  await toastOf(ticket, /link inserted into the reply/);
  await expect(reply.getByRole('link')).toHaveCount(2);
  const selected = { menuItemId: 'insert-portal-link:on-page', selectionText: jane.id };
  await clickMenu(extension, ticket, selected);
  await expect(reply.getByRole('link')).toHaveCount(3);
});

/** What the worker does, done by hand; it runs inside the service worker. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
};

test('an order is good for one frame, for seconds, and not to be had by the page', async ({
  context,
  enableSite,
  extension,
  page,
}) => {
  await serveEditors(context);
  await enableSite(editorsOrigin);
  await openEditor(page, editorPage('plain-textarea'));
  const order = async (until: number): Promise<unknown> => {
    const worker = await extension.serviceWorker();
    return worker.evaluate(
      async ([url, when]) => {
        const [tab] = await chrome.tabs.query({ url });
        const target = { tabId: tab?.id };
        await chrome.scripting.executeScript({ target, files: ['insert.js'] });
        const [answer] = await chrome.scripting.executeScript({
          target,
          func: (last: number) =>
            (
              globalThis as { portageInserter?: { insert(order: object): unknown } }
            ).portageInserter?.insert({
              words: { before: 'a note ', link: null, after: '' },
              into: 'reply',
              ticket: '',
              address: '',
              until: last,
            }),
          args: [when],
        });
        return answer?.result;
      },
      [page.url(), until] as const,
    );
  };
  expect(await order(Date.now() - 1)).toBe('expired');
  expect(await readModel(page)).toEqual(start);
  expect(await page.evaluate(() => 'portageInserter' in window)).toBe(false);

  await test.step('a tab in the background takes it at its caret', async () => {
    const front = await context.newPage();
    await front.bringToFront();
    expect(await order(Date.now() + 60_000)).toBe('text');
    expect((await readModel(page)).text).toBe('Hello a note world');
    await front.close();
  });
});

test('a text for the ticket goes to the caret with its lines', async ({
  context,
  enableSite,
  extension,
  page,
}) => {
  await serveEditors(context);
  await enableSite(editorsOrigin);
  const popup = await extension.openPopup(page);
  const text = 'Plan changed: <b>Starter</b> → Pro\nMoney: €12.00 & more';
  for (const name of ['plain-textarea', 'contenteditable', 'prosemirror', 'slate', 'lexical']) {
    await test.step(name, async () => {
      await openEditor(page, editorPage(name));
      const input = { text, into: 'reply' };
      const answer = await popup.evaluate<Reply>(sendScript({ command: 'insertText', input }));
      expect(answer).toEqual({ ok: true, value: { outcome: 'inserted' } });
      const words = (await readModel(page)).text.replace(/\s+/g, '');
      expect(words).toBe(`Hello${text}world`.replace(/\s+/g, ''));
    });
  }
});
