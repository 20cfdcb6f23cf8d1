import { type BrowserContext, expect, type Page } from '@playwright/test';
import { editorsOrigin, serveEditors } from '../../helpdesk/editors/serve';
import { people } from '../../simulator/seed/people';
import type { Extension } from '../extension';
import { lookUp } from '../popup/look-up';
import { readModel } from './editor-page';

interface Editors {
  context: BrowserContext;
  enableSite: (origin: string) => Promise<void>;
  extension: Extension;
  page: Page;
}

/** Serves the pages of editors on an enabled site; gives the popup beside them, with Jane in it. */
export async function openBesideEditors(editors: Editors): Promise<Page> {
  await serveEditors(editors.context);
  await editors.enableSite(editorsOrigin);
  const popup = await editors.extension.openPopup(editors.page);
  await lookUp(popup, people.jane.email);
  return popup;
}

/** Presses the button and waits until another link than before is in the page. */
export async function insertThrough(popup: Page, page: Page): Promise<void> {
  const before = JSON.stringify(await readModel(page));
  await popup.getByRole('button', { name: 'Insert portal link' }).click();
  await expect.poll(async () => JSON.stringify(await readModel(page))).not.toBe(before);
  await expect(popup.getByRole('status')).toContainText('inserted into the reply');
}
