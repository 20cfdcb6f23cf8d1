import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import { contentBundle, isolate } from '../content/isolated-page';

const captures = new URL('../../helpdesk/captures/', import.meta.url);

export function capture(name: string): Promise<string> {
  return readFile(new URL(`${name}.html`, captures), 'utf8');
}

/** Who is on the ticket of a page at an address of the helpdesk, in a world of its own. */
export async function readCapture(
  context: BrowserContext,
  { html, url }: { html: string; url: string },
): Promise<unknown> {
  const page = await context.newPage();
  await page.route(`${new URL(url).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(url);
  const run = await isolate(await context.newCDPSession(page));
  await run(await contentBundle(`export { readPage } from '@/content/read-page';`));
  return run('portage.readPage(window).then(({ ticket }) => ticket)');
}
