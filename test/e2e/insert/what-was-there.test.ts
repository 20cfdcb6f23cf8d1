import { editorPage, editors } from '../../helpdesk/editors/editors';
import { editorsOrigin } from '../../helpdesk/editors/serve';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import { expect, test } from '../fixtures';
import { readClipboard } from '../read-clipboard';
import { drawn, openEditor, readModel, start, undo } from './editor-page';
import { insertThrough, openBesideEditors } from './insert-through';
import { lineEnd } from './line-ends';

const { jane } = people;
const link = /https:\/\/sandbox-customer-portal\.paddle\.com\/cpl_\S+/;

// Several editors in one.
test.setTimeout(180_000);

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

test('what is selected gives way to the link in every editor, and one step gives it back', async ({
  context,
  enableSite,
  extension,
  inserted,
  page,
}) => {
  const popup = await openBesideEditors({ context, enableSite, extension, page });
  for (const editor of editors) {
    await test.step(editor.page, async () => {
      await openEditor(page, editor);
      await page.keyboard.press(`Shift+${lineEnd}`);
      await drawn(page);
      inserted(page);
      await insertThrough(popup, page);
      const { text, links } = await readModel(page);
      expect.soft(text, editor.page).toMatch(/^Hello (?!.*world)\S/);
      expect.soft(links, editor.page).toHaveLength(editor.rich ? 1 : 0);
      await undo(page, editor);
      if (editor.undoes === 'never') return;
      await expect.soft.poll(() => readModel(page), `${editor.page} undone`).toEqual(start);
    });
  }
});

test('what was selected and then left stays, and the link comes after it', async ({
  context,
  enableSite,
  extension,
  inserted,
  page,
}) => {
  const popup = await openBesideEditors({ context, enableSite, extension, page });
  const names = ['plain-textarea', 'react-textarea', 'contenteditable', 'shadow-contenteditable'];
  for (const name of [...names, 'prosemirror', 'slate', 'lexical', 'quill', 'ckeditor5', 'draft']) {
    await test.step(name, async () => {
      await openEditor(page, editorPage(name));
      await page.keyboard.press(`Shift+${lineEnd}`);
      await drawn(page);
      await page.getByRole('searchbox').fill('a ticket');
      inserted(page);
      await insertThrough(popup, page);
      expect.soft((await readModel(page)).text, name).toMatch(/^Hello world ?\S.*/);
    });
  }
});

test('within a word, and in a language written from right to left, the link stands apart', async ({
  context,
  enableSite,
  extension,
  inserted,
  page,
}) => {
  const popup = await openBesideEditors({ context, enableSite, extension, page });
  const names = ['plain-textarea', 'contenteditable', 'prosemirror', 'ckeditor5', 'quill'];
  for (const name of [...names, 'lexical', 'slate']) {
    await test.step(name, async () => {
      await openEditor(page, editorPage(name), 'Hello wo'.length);
      inserted(page);
      await insertThrough(popup, page);
      expect.soft((await readModel(page)).text, name).toMatch(/^Hello wo \S.* rld$/);

      await openEditor(page, editorPage(name));
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText('שלום עולם');
      await expect.poll(async () => (await readModel(page)).text).toBe('שלום עולם');
      await insertThrough(popup, page);
      const { text, links } = await readModel(page);
      expect.soft(text, name).toMatch(/^שלום עולם \S.*\S ?$/);
      expect.soft(links, name).toHaveLength(editorPage(name).rich ? 1 : 0);
    });
  }
});

test('a reply that the page draws anew when it is come to, and as it changes, has the link once', async ({
  context,
  enableSite,
  extension,
  inserted,
  page,
}) => {
  const popup = await openBesideEditors({ context, enableSite, extension, page });
  await page.goto(`${editorsOrigin}/drawn-anew`);
  await expect.poll(() => page.evaluate(() => window.readModel !== undefined)).toBe(true);
  inserted(page);
  await insertThrough(popup, page);
  const { text } = await readModel(page);
  expect(text.match(/https:/g)).toHaveLength(1);
  await expect(page.locator('textarea')).toHaveValue(text);
});

test('a link for a ticket that was left meanwhile does not go into the next one’s reply', async ({
  enableSite,
  extension,
  page,
  simulator: { control },
}) => {
  const origin = 'https://acme.freshdesk.com';
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<div data-test-id="requester-info-contact-email"><div class="info-details-content">${jane.email}</div></div>
        <div class="fr-element" contenteditable="true" style="width:400px;height:100px"></div>`,
    }),
  );
  await enableSite(origin);
  await page.goto(`${origin}/a/tickets/34`);
  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('article')).toContainText(jane.subscriptionId);

  const fault = control.addFault({ match: { method: 'POST' }, action: { kind: 'hold' } });
  await popup.getByRole('button', { name: 'Insert portal link' }).click();
  await expect.poll(() => control.requests().some(({ method }) => method === 'POST')).toBe(true);
  await page.evaluate(() => history.pushState(null, '', '/a/tickets/35'));
  control.release(fault);

  await expect(popup.getByRole('status')).toContainText(
    'The page went on to another ticket: nothing was inserted.',
  );
  await expect(page.locator('.fr-element')).toBeEmpty();
  expect(await readClipboard(page)).toMatch(link);
});
