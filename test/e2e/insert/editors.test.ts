import { editors } from '../../helpdesk/editors/editors';
import { keys } from '../../simulator/seed/keys';
import { expect, test } from '../fixtures';
import { openEditor, readInserted, readModel, start, timesSent, undo } from './editor-page';
import { openBesideEditors } from './insert-through';

// All of them in one browser.
test.setTimeout(180_000);

const portalLink = /^https:\/\/sandbox-customer-portal\.paddle\.com\/cpl_/;

test('a link goes to the caret of every editor, as that editor understands it, and one step takes it back', async ({
  connect,
  context,
  enableSite,
  extension,
  inserted,
  page,
  simulator: { control },
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  const popup = await openBesideEditors({ context, enableSite, extension, page });
  const shapes = new Map<string, string>();

  for (const [at, editor] of editors.entries()) {
    await test.step(editor.page, async () => {
      await openEditor(page, editor);
      inserted(page);
      expect.soft(await readModel(page), editor.page).toEqual(start);
      await popup.getByRole('button', { name: 'Insert portal link' }).click();
      await expect.poll(() => control.changes().length).toBe(at + 1);
      await expect(popup.getByRole('status')).toContainText('Portal link inserted into the reply.');

      const model = await readModel(page);
      const { url, shape } = readInserted(model);
      expect.soft(url, editor.page).toMatch(portalLink);
      expect.soft(model.links, editor.page).toHaveLength(editor.rich ? 1 : 0);
      if (editor.page === 'strips-links') {
        expect
          .soft(shape, 'the label, then the address')
          .toMatch(/^Hello You can .*\w.*\s\(·\) ?world$/);
      } else {
        // Where the address stands as text, a letter beside it would become a part of it.
        expect
          .soft(shape, editor.page)
          .toMatch(editor.rich ? /^Hello You can .*·.* ?world$/ : /^Hello You can .* · .* world$/);
        shapes.set(editor.page, shape.replace(/ ?world$/, ' world'));
      }
      expect.soft(await timesSent(page), `${editor.page} was sent`).toBe(0);

      await undo(page, editor);
      if (editor.undoes === 'never') return;
      await expect.soft.poll(() => readModel(page), `${editor.page} undone`).toEqual(start);
    });
  }
  expect([...new Set(shapes.values())], 'the same words everywhere').toHaveLength(1);
});
