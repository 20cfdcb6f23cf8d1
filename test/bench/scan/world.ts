import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { requireChromium } from '../../run/chromium.mjs';

/** A fresh page and its isolated world (`Page.createIsolatedWorld`), as a content script has one. */
export interface World {
  page: Page;
  session: CDPSession;
  run<T>(expression: string): Promise<T>;
}

const source = `
  import { collect } from '@/content/collect';
  import { createPage } from '@/content/page';
  import { read } from '@/content/read';
  import { createSlices } from '@/content/slices';
  export { startScan } from '@/content/scan';
  /** A scan of the text, until every finding in it is known. */
  export function readText(document) {
    return new Promise((resolve) => read(createPage(document), new Set([document]), {
      slices: createSlices(), opened() {}, stopped: () => false, textRead: () => { resolve(); return new Promise(() => {}); },
    }));
  }
  /** All that is found, where the product stops at 200. */
  export async function readAll(document) {
    const page = createPage(document);
    await read(page, new Set([document]), { slices: createSlices(), opened() {}, stopped: () => false });
    return collect(page, []).map(({ value }) => value);
  }
`;

/** The name under which traces know the code. */
export const scriptName = 'portage-content.js';

export async function bundleContent(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    alias: { '@': './src' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'portage',
    target: 'chrome120',
  });
  const code = outputFiles[0]?.text ?? '';
  return `${code};globalThis.portage = portage;\n//# sourceURL=${scriptName}`;
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await requireChromium() });
}

/** Runs `measure` in a new page on `html`, in a process of its own: nothing is warm in it. */
export async function inFreshPage<T>(
  browser: Browser,
  html: string,
  measure: (world: World) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('https://helpdesk.example/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('https://helpdesk.example/');
  // Styled and painted, as pages are when a content script comes to them: not to be done in our time.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'portage',
  });
  const run = async <R>(expression: string): Promise<R> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'threw');
    return result.value;
  };
  const measured = await measure({ page, session, run });
  await context.close();
  return measured;
}
