import type { Page } from '@playwright/test';

/** The clipboard’s text, read by an ordinary page which was allowed to. */
export async function readClipboard(page: Page): Promise<string> {
  const { origin } = new URL(page.url());
  await page.context().grantPermissions(['clipboard-read'], { origin });
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}
