import type { Page } from '@playwright/test';
import { people } from '../simulator/seed/people';
import { expect, test } from './fixtures';
import { badgeOf, marksOf } from './ticket-view';

const { jane, maria } = people;
const origin = 'https://desk.example';
const mail = `<!doctype html><p>My ID is ${maria.id}</p>`;

test.beforeEach(async ({ context, enableSite, page }) => {
  await context.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><p>${jane.subscriptionId}</p>`,
    }),
  );
  await enableSite(origin);
  await page.goto(`${origin}/ticket`);
  await page.bringToFront();
});

/** A frame with a mail in it; `marked`: an editor's, whose text shall look as it will be sent. */
const frames: readonly [string, (mail: string) => Record<string, string>, 'marked' | 'unmarked'][] =
  [
    ['sandboxed', (srcdoc) => ({ srcdoc, sandbox: '' }), 'marked'],
    [
      'sandboxed with the origin of the page',
      (srcdoc) => ({ srcdoc, sandbox: 'allow-same-origin' }),
      'unmarked',
    ],
    ['sandboxed with scripts', (srcdoc) => ({ srcdoc, sandbox: 'allow-scripts' }), 'marked'],
    ['not sandboxed', (srcdoc) => ({ srcdoc }), 'unmarked'],
    ['with an address besides', (srcdoc) => ({ srcdoc, src: '/other' }), 'marked'],
    [
      'in another sandboxed',
      (inner) => ({
        srcdoc: `<iframe srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`,
        sandbox: '',
      }),
      'marked',
    ],
    [
      'of a data address',
      (html) => ({ src: `data:text/html,${encodeURIComponent(html)}` }),
      'marked',
    ],
  ];

for (const [what, attributes, marks] of frames) {
  test(`a mail in a frame ${what} is counted once, and is gone with the frame`, async ({
    extension,
    page,
  }) => {
    await expect.poll(() => badgeOf(extension, page)).toBe('1');
    await page.evaluate((all) => {
      const frame = document.createElement('iframe');
      for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
      document.body.append(frame);
    }, attributes(mail));
    await expect.poll(() => badgeOf(extension, page)).toBe('2');
    await expect.poll(() => marksIn(page)).toEqual(marks === 'marked' ? [maria.id] : []);
    // By then the page around it has been read with the frame in it.
    await page.evaluate((id) => document.body.append(id), maria.subscriptionId);
    await expect.poll(() => badgeOf(extension, page)).toBe('3');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => badgeOf(extension, page)).toBe('2');
  });
}

test('a mail in a frame that a script made of a blob is counted', async ({ extension, page }) => {
  await expect.poll(() => badgeOf(extension, page)).toBe('1');
  await page.evaluate((html) => {
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    document.body.append(frame);
  }, mail);
  await expect.poll(() => badgeOf(extension, page)).toBe('2');
  await expect.poll(() => marksIn(page)).toEqual([maria.id]);
});

test('a mail that a script writes into a frame is counted', async ({ extension, page }) => {
  await expect.poll(() => badgeOf(extension, page)).toBe('1');
  await page.evaluate((html) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.open();
    frame.contentDocument?.write(html);
    frame.contentDocument?.close();
  }, mail);
  await expect.poll(() => badgeOf(extension, page)).toBe('2');
  expect(await marksIn(page)).toEqual([]);
});

/** What is marked in the frames of a page. */
async function marksIn(page: Page): Promise<string[]> {
  const inside = page.frames().filter((frame) => frame !== page.mainFrame());
  return (await Promise.all(inside.map(marksOf))).flat();
}
