import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Keeps a picture of a ticket with the side panel, as wide as a laptop's window, when whoever
 * runs the tests wants pictures (`npm run test:helpdesks -- --screenshots DIR`). The two are pages of
 * their own, so they are taken one by one and put together.
 */
export async function keepPicture(
  name: string,
  { ticket, panel }: { ticket: Page; panel: Page },
): Promise<void> {
  const folder = process.env.PORTAGE_SCREENSHOTS;
  if (folder === undefined) return;
  const taken = [await take(panel, 400), await take(ticket, 880)].reverse();
  await mkdir(folder, { recursive: true });
  const table = await ticket.context().newPage();
  const images = taken.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  await table.setContent(
    `<body style="margin:0;display:inline-flex;gap:1px;background:#8888">${images.join('')}`,
  );
  await table.locator('body').screenshot({ path: join(folder, `${name}.png`) });
  await table.close();
}

async function take(page: Page, width: number): Promise<Buffer> {
  await page.bringToFront();
  await page.setViewportSize({ width, height: 720 });
  return page.screenshot();
}
