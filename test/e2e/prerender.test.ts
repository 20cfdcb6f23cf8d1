import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from '@playwright/test';
import { sitePattern } from '@/messages/site-pattern';
import { extensionPath } from '../run/build.mjs';
import { people } from '../simulator/seed/people';
import { type BareBrowser, openBareBrowser, type Target } from './bare-browser';

const { jane, maria } = people;

/** A helpdesk that has the browser prerender the next ticket, and hears from its pages. */
interface Helpdesk {
  origin: string;
  /** What its pages have asked for, and for what the browser says it is. */
  asked: string[];
  /** Sends the agent on to the next ticket. */
  goOn: () => void;
}

/**
 * The page says itself that it is shown, and before that, that it has been drawn and then had nothing to
 * do several times over: a script that reads pages in idle time would have reported by then.
 */
const next = `<!doctype html><p>${maria.id}</p><script>
  document.addEventListener('prerenderingchange', () => fetch('/shown'));
  const rest = (turns) => requestIdleCallback(() =>
    turns ? rest(turns - 1) : fetch('/drawn?' + document.prerendering));
  addEventListener('load', () => rest(20));
</script>`;
const first = `<!doctype html><p>${jane.subscriptionId}</p>
  <script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>
  <script>fetch('/wait').then(() => location.assign('/next'))</script>`;

const test = base.extend<{ bare: BareBrowser; helpdesk: Helpdesk }>({
  bare: async ({}, use) => {
    const browser = await openBareBrowser(extensionPath);
    await use(browser);
    await browser.close();
  },
  helpdesk: async ({}, use) => {
    const asked: string[] = [];
    let waiting: ServerResponse | undefined;
    const server = createServer(({ url = '', headers }, response) => {
      asked.push(`${url} ${headers['sec-purpose'] ?? ''}`.trim());
      if (url === '/wait') waiting = response;
      else {
        response.setHeader('content-type', 'text/html');
        response.end(url === '/first' ? first : url === '/next' ? next : '');
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await use({ origin: `http://127.0.0.1:${port}`, asked, goOn: () => waiting?.end() });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

test('a page that is prerendered is nobody’s ticket until the agent goes to it', async ({
  bare: browser,
  helpdesk,
}) => {
  const isWorker = ({ type, url }: Target) =>
    type === 'service_worker' && url.startsWith('chrome-extension:');
  const worker = await browser.find('service worker', isWorker);
  await enable(browser, { id: new URL(worker.url).host, origin: helpdesk.origin });

  const known = () =>
    browser.evaluate(worker, 'chrome.storage.session.get(null).then(JSON.stringify)');
  await browser.evaluate(worker, `chrome.tabs.create({ url: '${helpdesk.origin}/first' })`);
  await expect.poll(known).toContain(jane.subscriptionId);
  await expect.poll(() => helpdesk.asked).toContain('/next prefetch;prerender');
  await expect.poll(() => helpdesk.asked).toContain('/drawn?true prefetch;prerender');
  expect(await known()).not.toContain(maria.id);
  expect(await known()).toContain(jane.subscriptionId);

  helpdesk.goOn();
  await expect.poll(() => helpdesk.asked).toContain('/shown');
  await expect.poll(known).toContain(maria.id);
  expect(await known()).not.toContain(jane.subscriptionId);
});

/** Enables a site under Options → Sites, the browser's own question answered beforehand. */
async function enable(
  browser: BareBrowser,
  { id, origin }: { id: string; origin: string },
): Promise<void> {
  await browser.inTab('chrome://extensions', async (tab) => {
    const consent = `chrome.developerPrivate.addHostPermission('${id}', '${sitePattern(origin)}')`;
    await expect.poll(() => browser.evaluate(tab, 'document.readyState')).toBe('complete');
    await browser.evaluate(tab, consent);
  });
  await browser.inTab(`chrome-extension://${id}/options.html`, async (tab) => {
    const sites = (expression: string) =>
      browser.evaluate(tab, `((sites) => ${expression})(document.querySelector('#sites'))`);
    await expect.poll(() => sites('sites !== null')).toBe(true);
    await sites(`sites.querySelector('#site-address').focus()`);
    await sites(`document.execCommand('insertText', false, '${origin}')`);
    await sites(`sites.querySelector('form button').click()`);
    await expect.poll(() => sites('sites.textContent')).toContain('Remove');
  });
}
