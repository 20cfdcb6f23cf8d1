import {
  type Browser,
  type BrowserContext,
  test as base,
  type CDPSession,
  type Page,
} from '@playwright/test';
import { build } from 'esbuild';
import { requireChromium } from '../../run/chromium.mjs';

/** The content code in a page, in a world of its own (`Page.createIsolatedWorld`), as an extension runs it. */
export interface IsolatedPage {
  page: Page;
  /** Evaluates in the world of the content script, where `portage` is the code and `state` is kept. */
  run<T>(expression: string): Promise<T>;
  /** Starts the scan; `reported()` gives what it reported last, as values. */
  scan(options?: string): Promise<void>;
  findings(): Promise<string[]>;
}

const source = `
  export { startScan } from '@/content/scan';
  export { readPage } from '@/content/read-page';
  export { showToast } from '@/content/toast';
  export { watchPointer } from '@/content/pointer';
  export { startInserter } from '@/content/insert/start';
`;

type Open = (html: string, headers?: Record<string, string>) => Promise<IsolatedPage>;

const bundles = new Map<string, Promise<string>>();

/** The code under test as one script that leaves it in the global `portage`. */
export function contentBundle(contents = source): Promise<string> {
  const bundle = bundles.get(contents) ?? bundled(contents);
  bundles.set(contents, bundle);
  return bundle;
}

function bundled(contents: string): Promise<string> {
  return build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    alias: { '@': './src' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'portage',
    target: 'chrome120',
  }).then(({ outputFiles }) => `${outputFiles[0]?.text ?? ''};globalThis.portage = portage;`);
}

/** A test's own browser page on `html`, served at a made-up address with the given headers. */
export async function openPage(
  context: BrowserContext,
  html: string,
  headers: Record<string, string> = {},
): Promise<IsolatedPage> {
  const page = await context.newPage();
  await page.route('https://helpdesk.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers }),
  );
  await page.goto('https://helpdesk.example/');
  const session = await page.context().newCDPSession(page);
  const run = await isolate(session);
  await run(await contentBundle());
  return {
    page,
    run,
    async scan(options = '') {
      await run(`
        globalThis.stop = new AbortController();
        globalThis.reports = [];
        globalThis.scanner = portage.startScan({
          document, signal: stop.signal, onChange: (found) => reports.push(found), ${options}
        });
        new Promise((resolve) => requestIdleCallback(resolve))`);
    },
    findings: () => run('scanner.findings().map(({ value }) => value)'),
  };
}

/** The way into a new isolated world of the page's top frame. */
export async function isolate(session: CDPSession): Promise<IsolatedPage['run']> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'portage',
  });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'threw');
    return result.value;
  };
}

/** Playwright's test with the machine's Chromium, and pages that close with their test. */
export const test = base.extend<{ open: Open }, { chrome: Browser }>({
  chrome: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch({ executablePath: await requireChromium() });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ chrome }, use) => {
    const context = await chrome.newContext();
    await use((html, headers) => openPage(context, html, headers));
    await context.close();
  },
});
