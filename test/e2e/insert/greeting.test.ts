import { editorPage, editors } from '../../helpdesk/editors/editors';
import { keys } from '../../simulator/seed/keys';
import { expect, test } from '../fixtures';
import { openEditor, readModel } from './editor-page';
import { insertThrough, openBesideEditors } from './insert-through';

// All of them in one browser.
test.setTimeout(180_000);

test.beforeEach(({ connect }) => connect({ name: 'Acme', key: keys.sandbox, keep: 'session' }));

test('a reply that says nothing before the caret begins with a greeting, in every editor', async ({
  context,
  enableSite,
  extension,
  inserted,
  page,
}) => {
  const popup = await openBesideEditors({ context, enableSite, extension, page });
  for (const editor of editors) {
    await test.step(editor.page, async () => {
      await openEditor(page, editor, 0);
      inserted(page);
      await insertThrough(popup, page);
      const { text } = await readModel(page);
      expect.soft(text, editor.page).toMatch(/^Hi Jane, you can \S.*Hello world$/s);
    });
  }
});

const quoted = 'On Monday, Jane wrote:\n> Hello, it is me again\n> Jane\n\n';
const quotedHtml =
  '<p>On Monday, Jane wrote:</p><blockquote>Hello, it is me again</blockquote><p><br></p>';

test('a quotation is no greeting; what a template wrote is, with lines between', async ({
  context,
  enableSite,
  extension,
  inserted,
  page,
}) => {
  const popup = await openBesideEditors({ context, enableSite, extension, page });
  const write = {
    'plain-textarea': async (text: string) => page.locator('textarea').fill(text),
    contenteditable: async (html: string) => {
      const editable = page.locator('[contenteditable="true"]');
      await editable.evaluate((element, inside) => {
        element.innerHTML = inside;
      }, html);
      await editable.press('ControlOrMeta+End');
    },
  };
  const cases = [
    ['plain-textarea', quoted, /Jane\s+Hi Jane, you can/],
    ['plain-textarea', `${quoted}Dear Jane,\n\n`, /Dear Jane,\s+You can/],
    ['plain-textarea', 'Dear Jane,\n\n', /^Dear Jane,\s+You can/],
    ['contenteditable', quotedHtml, /again\s*Hi Jane, you can/],
    ['contenteditable', `${quotedHtml}<p>Dear Jane,</p><p><br></p>`, /Dear Jane,\s*You can/],
    [
      'contenteditable',
      '<p><span contenteditable="false">Type your answer</span><br></p>',
      /answer\s*Hi Jane, you can/,
    ],
  ] as const;
  for (const [name, text, expected] of cases) {
    await test.step(`${name}: ${text}`, async () => {
      await openEditor(page, editorPage(name));
      await write[name](text);
      inserted(page);
      await insertThrough(popup, page);
      expect.soft((await readModel(page)).text, text).toMatch(expected);
    });
  }
});
