import type { BrowserContext, Page, Worker } from '@playwright/test';
import { sitePattern } from '@/messages/site-pattern';
import { openRealPanel } from './real-panel';
import { findRealPopup, openRealPopup, type RealPopup } from './real-popup';

export interface Extension {
  id: string;
  /** The running service worker; waits for it to start when it is not. */
  serviceWorker(): Promise<Worker>;
  openOptions(): Promise<Page>;
  /**
   * The popup's page in a small window of its own, over the ticket in `page`. Playwright cannot
   * drive the toolbar's own popup, so most tests use this; it has no `activeTab` grant.
   */
  openPopup(page: Page): Promise<Page>;
  /** The panel's page in a window of its own, as narrow as the side panel, over the ticket. */
  openPanel(page: Page): Promise<Page>;
  /**
   * The side panel itself, beside the tabs of a window: of `page`, one of ours, unless another is
   * named. The browser opens it for a person's gesture, which one of our pages can have in a test.
   */
  openRealPanel(page: Page, windowId?: number): Promise<RealPopup>;
  /** Presses the toolbar button on `page`: the real popup, with `activeTab` for that tab. */
  openRealPopup(page: Page): Promise<RealPopup>;
  /** Waits for the toolbar popup that Portage itself opens over `page`, where there is a choice. */
  findRealPopup(page: Page): Promise<RealPopup>;
  /** Waits for the side panel that was opened by other means. */
  findRealPanel(page: Page): Promise<RealPopup>;
  /**
   * Answers the browser's question about a site beforehand, as its own extensions page does.
   * Nobody can click that native question when there is no display. The product still has to ask
   * (*Enable on this site*), and gets its yes at once.
   */
  grantSite(origin: string): Promise<void>;
}

/** What runs inside the browser's pages below uses this much of its API. */
declare const chrome: {
  windows: {
    create(options: { type: 'popup'; url: string; width: number; height: number }): Promise<object>;
  };
  developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
};

/** Finds Portage in the browser; gives the ways in that an agent has. */
export async function findExtension(context: BrowserContext): Promise<Extension> {
  const id = new URL((await serviceWorkerOf(context)).url()).host;
  const at = (path: string): string => `chrome-extension://${id}/${path}`;

  return {
    id,
    serviceWorker: () => serviceWorkerOf(context),
    async openOptions() {
      const page = await context.newPage();
      await page.goto(at('options.html'));
      return page;
    },
    openPopup: (page) => openWindow(context, page, { url: at('popup.html'), width: 400 }),
    openPanel: (page) => openWindow(context, page, { url: at('sidepanel.html'), width: 360 }),
    openRealPanel: (page, windowId) => openRealPanel(page, at('sidepanel.html'), windowId),
    async openRealPopup(page) {
      await page.bringToFront();
      return openRealPopup(page, { id, url: at('popup.html') });
    },
    findRealPopup: (page) => findRealPopup(page, at('popup.html')),
    findRealPanel: (page) => findRealPopup(page, at('sidepanel.html')),
    async grantSite(origin) {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(([to, host]) => chrome.developerPrivate.addHostPermission(to, host), [
        id,
        sitePattern(origin),
      ] as const);
      await page.close();
    },
  };
}

async function openWindow(
  context: BrowserContext,
  page: Page,
  { url, width }: { url: string; width: number },
): Promise<Page> {
  await page.bringToFront();
  const worker = await serviceWorkerOf(context);
  const opening = context.waitForEvent('page');
  await worker.evaluate((size) => chrome.windows.create({ type: 'popup', height: 640, ...size }), {
    url,
    width,
  });
  const opened = await opening;
  await opened.waitForURL(url);
  return opened;
}

async function serviceWorkerOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker');
}
