import type { Page } from '@playwright/test';

/** Types a passphrase into the locked screen of Options or the popup. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
}
