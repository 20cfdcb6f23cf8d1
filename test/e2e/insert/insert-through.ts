import { expect, type Page } from '@playwright/test';
import { readModel } from './editor-page';

/** Presses the button and waits until another link than before is in the page. */
export async function insertThrough(popup: Page, page: Page): Promise<void> {
  const before = JSON.stringify(await readModel(page));
  await popup.getByRole('button', { name: 'Insert portal link' }).click();
  await expect.poll(async () => JSON.stringify(await readModel(page))).not.toBe(before);
  await expect(popup.getByRole('status')).toContainText('inserted into the reply');
}
