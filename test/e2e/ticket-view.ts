import { type CDPSession, expect, type Frame, type Page } from '@playwright/test';
import type { Extension } from './extension';

/** What runs inside the service worker below uses this much of its API. */
declare const chrome: {
  tabs: { query(filter: { url: string }): Promise<{ id: number; windowId: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

/** The toolbar badge of the tab that shows `page`. */
export async function badgeOf(extension: Extension, page: Page): Promise<string> {
  const worker = await extension.serviceWorker();
  return worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
  }, page.url());
}

/** The texts that are marked in the page or a frame of it, in their order. */
export function marksOf(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('portage') ?? [])];
    return ranges.map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    );
  });
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Waits for the toast to say something and gives it, as assistive technology hears it. */
export async function toastOf(page: Page, saying: RegExp): Promise<string> {
  const heard = new Set<string>();
  const listen = async () => {
    for (const text of await statusTexts(page)) heard.add(text);
    return [...heard].find((text) => saying.test(text)) ?? [...heard].join();
  };
  await expect.poll(listen, `a toast that says ${saying}`).toMatch(saying);
  return listen();
}

/** Its shadow root is closed: only the accessibility tree shows what is inside. */
async function statusTexts(page: Page): Promise<string[]> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  const { nodes } = await (await known).send('Accessibility.getFullAXTree');
  const status = new Set(
    nodes.filter(({ role }) => role?.value === 'status').map(({ nodeId }) => nodeId),
  );
  return nodes
    .filter(({ parentId }) => parentId !== undefined && status.has(parentId))
    .map(({ name }) => String(name?.value ?? ''));
}
