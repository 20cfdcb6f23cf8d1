import { people } from '../simulator/seed/people';
import { expect, test } from './fixtures';
import { badgeOf } from './ticket-view';

const { jane, maria } = people;

const pages: Record<string, string> = {
  'https://desk.example/ticket': `<p>${jane.subscriptionId}</p><iframe src="/mail"></iframe>`,
  'https://desk.example/mail': `<p>${maria.id}</p>`,
  'https://desk.example/empty': '<p>Nothing</p>',
  'https://desk.example/other-ticket': `<p>${jane.subscriptionId}</p>`,
  'https://elsewhere.example/': '<p>Elsewhere</p>',
};

test.beforeEach(async ({ context, enableSite, page }) => {
  for (const [address, body] of Object.entries(pages)) {
    await context.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${body}` }),
    );
  }
  await enableSite('https://desk.example');
  await page.goto('https://desk.example/ticket');
  await page.bringToFront();
});

for (const [what, change] of [
  ['goes on to a page on which nothing stands', `frame.src = '/empty'`],
  ['goes on to a site that is not enabled', `frame.src = 'https://elsewhere.example/'`],
  ['is taken out', 'frame.remove()'],
] as const) {
  test(`the badge counts no more what stood in a frame that ${what}`, async ({
    extension,
    page,
  }) => {
    await expect.poll(() => badgeOf(extension, page)).toBe('2');
    await page.evaluate(`{ const frame = document.querySelector('iframe'); ${change} }`);
    await expect.poll(() => badgeOf(extension, page)).toBe('1');
  });
}

test('the badge counts the frames of a page that is come back to', async ({ extension, page }) => {
  await expect.poll(() => badgeOf(extension, page)).toBe('2');
  // On the window: a page that is loaded anew has another.
  await page.evaluate(
    `addEventListener('pageshow', ({ persisted }) => { window.back = persisted; })`,
  );
  await page.goto('https://desk.example/other-ticket');
  await expect.poll(() => badgeOf(extension, page)).toBe('1');
  await page.evaluate('history.back()');
  await expect(page).toHaveURL('https://desk.example/ticket');
  await expect.poll(() => page.evaluate('window.back')).toBe(true);
  await expect.poll(() => badgeOf(extension, page)).toBe('2');
});

/** What runs inside the service worker below uses this much of its API. */
declare const chrome: {
  tabs: {
    query(filter: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]>;
    discard(tabId: number | undefined): Promise<{ id: number }>;
  };
  storage: { session: { get(key: null): Promise<object> } };
  action: { getBadgeText(details: { tabId: number | undefined }): Promise<string> };
};

test('a page of a site that is not enabled has nothing of the one before', async ({
  extension,
  page,
}) => {
  await expect.poll(() => badgeOf(extension, page)).toBe('2');
  const worker = await extension.serviceWorker();
  const tabId = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  const badge = () => worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  expect(await badge()).toBe('2');
  await page.goto('https://elsewhere.example/');
  const ticket = await page.context().newPage();
  await ticket.goto('https://desk.example/ticket');
  // By then the worker has counted the page before as well.
  await expect.poll(() => badgeOf(extension, ticket)).toBe('2');
  expect(await badge()).toBe('');
});

test('a tab that the browser puts to sleep, which gives it another number, leaves nothing behind', async ({
  context,
  extension,
  page,
}) => {
  await expect.poll(() => badgeOf(extension, page)).toBe('2');
  const worker = await extension.serviceWorker();
  const tabId = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  const kept = async () =>
    Object.keys(await worker.evaluate(() => chrome.storage.session.get(null))).filter((key) =>
      key.endsWith(`:${tabId}`),
    );
  expect(await kept()).toEqual([`page:${tabId}`]);
  const other = await context.newPage();
  await other.bringToFront();
  const asleep = await worker.evaluate(async (id) => (await chrome.tabs.discard(id)).id, tabId);
  expect(asleep).not.toBe(tabId);
  await expect.poll(kept).toEqual([]);
});
