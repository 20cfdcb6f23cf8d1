import type { Page } from '@playwright/test';
import { ownAddress, ticketNumbers } from '../helpdesk/demo/tickets';
import { keys } from '../simulator/seed/keys';
import { people } from '../simulator/seed/people';
import { attach } from './attached-target';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { badgeOf, marksOf } from './ticket-view';

const { jane, maria } = people;

test('a thousand tickets leave nothing behind, in the page or in the worker', async ({
  desk,
  enableSite,
  extension,
  openTicket,
}) => {
  test.slow();
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.subscription);
  await expect.poll(() => badgeOf(extension, ticket)).toBe('3');

  // The same ticket is open at each measuring, once the worker has heard of it.
  const settled = async () => {
    await expect.poll(() => marksOf(ticket)).toContain(jane.subscriptionId);
    await expect.poll(() => reportsOf(extension)).toEqual([jane.subscriptionId, ...addresses]);
  };
  await visit(ticket, 200);
  await settled();
  const before = await measure(ticket, extension);
  await visit(ticket, 1_000);
  await settled();
  // Garbage may take more than one collection; what a thousand tickets leave stays for good.
  await expect
    .poll(async () => grown(before, await measure(ticket, extension)), { timeout: 20_000 })
    .toEqual([]);
});

test('a ticket that is come back to is known again, from the back/forward cache as well', async ({
  desk,
  enableSite,
  extension,
  openTicket,
}) => {
  await enableSite(desk.origin);
  const ticket = await openTicket(ticketNumbers.subscription);
  await expect.poll(() => badgeOf(extension, ticket)).toBe('3');
  const address = ticket.url();
  // On the window: a page that is loaded anew has another.
  await ticket.evaluate(
    `addEventListener('pageshow', ({ persisted }) => { window.back = persisted; })`,
  );
  await ticket.goto(`${desk.origin}/tickets/${ticketNumbers.nobody}`);
  await expect.poll(() => badgeOf(extension, ticket)).toBe('2');
  await ticket.evaluate('history.back()');
  await expect(ticket).toHaveURL(address);
  await expect.poll(() => ticket.evaluate('window.back')).toBe(true);
  await expect.poll(() => badgeOf(extension, ticket)).toBe('3');
});

test('a page that fights back is read all the same, and stands still for nobody', async ({
  connect,
  context,
  enableSite,
  extension,
  page,
}) => {
  await connect({ name: 'Acme', key: keys.sandbox, keep: 'session' });
  await context.route('https://hostile.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: hostile }),
  );
  await enableSite('https://hostile.example');
  await page.goto('https://hostile.example/');
  await page.bringToFront();

  await expect.poll(() => marksOf(page)).toEqual([jane.subscriptionId, maria.id]);
  await expect.poll(() => badgeOf(extension, page)).toBe('2');
  // The storm goes on: a second of it must still leave the page most of its time.
  const turns = await page.evaluate(async () => {
    const end = performance.now() + 1_000;
    let count = 0;
    while (performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve));
      count += 1;
    }
    return count;
  });
  expect(turns).toBeGreaterThan(20);
  const popup = await extension.openPopup(page);
  await expect(popup.getByTitle(maria.id)).toBeVisible();
});

/** Forms and images named like the DOM's own properties, a megabyte in one text, and a storm. */
const hostile = `<!doctype html><title>Hostile</title><meta charset="utf-8"><body>
  <form>${[
    'textContent',
    'firstChild',
    'childNodes',
    'parentNode',
    'nodeType',
    'isConnected',
    'attributes',
  ]
    .map((name) => `<input name="${name}">`)
    .join('')}<p>${jane.subscriptionId}</p></form>
  <img name="body"><img name="querySelectorAll"><img name="createElement">
  <p id="long"></p><p>${maria.id}</p><div id="storm"></div>
  <script>
    document.querySelector('#long').append('lorem @ sub_0 ipsum '.repeat(50000));
    Object.defineProperty(window, 'chrome', { get() { throw new Error('no'); } });
    Node.prototype.contains = () => { throw new Error('no'); };
    setInterval(() => {
      const storm = document.getElementById('storm');
      storm.replaceChildren(...Array.from({ length: 200 }, () => document.createElement('i')));
    }, 5);
  </script>`;

/** Clicks through the list of tickets as fast as the page draws; ends on the first of the list. */
async function visit(page: Page, count: number): Promise<void> {
  await page.evaluate(async (times) => {
    for (let turn = 1; turn <= times; turn++) {
      const links = document.querySelectorAll<HTMLElement>('#list a');
      links[turn === times ? 0 : turn % links.length]?.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, count);
}

interface Report {
  frames: { 0: { value: string }[] };
}

/** What runs inside the service worker below uses this much of its API. */
declare const chrome: {
  storage: {
    session: {
      get(keys: null): Promise<Record<string, Report>>;
      getBytesInUse(keys: null): Promise<number>;
    };
  };
};

const addresses = [ownAddress, jane.email];

/** What the worker was told last of the one page that reports. */
async function reportsOf(extension: Extension): Promise<string[]> {
  const worker = await extension.serviceWorker();
  return worker.evaluate(async () => {
    const memory = Object.entries(await chrome.storage.session.get(null));
    const reports = memory.filter(([name]) => name.startsWith('page:'));
    return reports.flatMap(([, { frames }]) => frames[0].map(({ value }) => value));
  });
}

type Measured = Awaited<ReturnType<typeof measure>>;

/** How much more of each is let pass: less than one thing left by each of a thousand tickets. */
const slack = {
  nodes: 1.1,
  jsEventListeners: 1.1,
  documents: 1,
  heap: 1.25,
  workerHeap: 1.25,
  sessionKeys: 1,
  sessionBytes: 1.1,
} satisfies Record<keyof Measured, number>;

/** What there is more of than before, beyond its slack, with both counts. */
function grown(before: Measured, after: Measured): string[] {
  return Object.entries(slack).flatMap(([name, factor]) => {
    const [was, is] = [before[name as keyof Measured], after[name as keyof Measured]];
    return is > was * factor ? [`${name}: ${was}, then ${is}`] : [];
  });
}

/** Counts after the garbage was collected. Heaps are in bytes. */
async function measure(page: Page, extension: Extension) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const worker = await extension.serviceWorker();
  return {
    ...{ nodes, jsEventListeners, documents, heap },
    ...(await worker.evaluate(async () => {
      const { session: memory } = chrome.storage;
      const keysOfMemory = Object.keys(await memory.get(null));
      return {
        sessionKeys: keysOfMemory.length,
        sessionBytes: await memory.getBytesInUse(null),
      };
    })),
    workerHeap: await workerHeap(page, worker.url()),
  };
}

async function workerHeap(page: Page, url: string): Promise<number> {
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The context has no browser to ask');
  const { targetInfos } = await browser.send('Target.getTargets');
  const found = targetInfos.find((target) => target.url === url);
  if (!found) throw new Error('The worker is no target of the browser');
  const target = await attach(browser, found.targetId);
  await target.send('HeapProfiler.collectGarbage');
  const { usedSize } = await target.send<{ usedSize: number }>('Runtime.getHeapUsage');
  await browser.detach();
  return usedSize;
}
