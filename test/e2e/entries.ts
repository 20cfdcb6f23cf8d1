import type { Page } from '@playwright/test';
import type { Extension } from './extension';

/** What the browser says of a click on a context menu. */
export interface MenuClick {
  menuItemId: string;
  selectionText?: string;
  linkUrl?: string;
  editable?: boolean;
}

/** What runs inside the service worker below uses this much of its API. */
declare const chrome: {
  tabs: { query(filter: { url: string }): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: MenuClick, tab: object): void } };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
};

/**
 * Raises the browser's own event of a click on a context menu: the native menu itself belongs to
 * the window system, where the DevTools protocol does not reach.
 */
export async function clickMenu(extension: Extension, page: Page, click: MenuClick): Promise<void> {
  const worker = await extension.serviceWorker();
  await worker.evaluate(
    async ({ url, info }) => {
      const [tab] = await chrome.tabs.query({ url });
      if (!tab) throw new Error('The page is in no tab');
      chrome.contextMenus.onClicked.dispatch(info, tab);
    },
    { url: addressOf(page), info: click },
  );
}

/** Raises the browser's own event of a keyboard command, whose keys belong to the window system. */
export async function pressCommand(
  extension: Extension,
  page: Page,
  command: string,
): Promise<void> {
  const worker = await extension.serviceWorker();
  await worker.evaluate(
    async ({ url, name }) => {
      const [tab] = await chrome.tabs.query({ url });
      if (!tab) throw new Error('The page is in no tab');
      chrome.commands.onCommand.dispatch(name, tab);
    },
    { url: addressOf(page), name: command },
  );
}

/** Patterns of addresses know no fragments. */
function addressOf(page: Page): string {
  return page.url().replace(/#.*/, '');
}

/** Selects nothing: the pointer alone says what is meant. */
export async function rightClickText(page: Page, text: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, height } = range.getBoundingClientRect();
      return { x: x + 12, y: y + height / 2 };
    }
    throw new Error(`The page does not say ${wanted}`);
  }, text);
  await page.mouse.click(box.x, box.y, { button: 'right' });
}
