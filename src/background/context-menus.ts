import { type Browser, browser } from 'wxt/browser';
import type { PortalPage } from '@/actions/create-portal-link';
import type { Desk } from '@/actions/desk';
import type { Finding } from '@/detection/finding';
import { putPointed, readPointed } from '@/storage/pointed';
import { showInPortage } from './asked';
import { quickLink } from './quick-link';

interface Item {
  title:
    | 'menu_copy_portal_link'
    | 'menu_copy_payment_update_link'
    | 'menu_copy_cancel_link'
    | 'menu_open_portal'
    | 'menu_show_in_portage';
  page?: PortalPage;
  to?: 'clipboard' | 'tab';
}

const items: Record<string, Item> = {
  'copy-portal-link': { title: 'menu_copy_portal_link', page: 'overview', to: 'clipboard' },
  'copy-payment-update-link': {
    title: 'menu_copy_payment_update_link',
    page: 'update_payment_method',
    to: 'clipboard',
  },
  'copy-cancel-link': { title: 'menu_copy_cancel_link', page: 'cancel', to: 'clipboard' },
  'open-portal': { title: 'menu_open_portal', page: 'overview', to: 'tab' },
  'show-in-portage': { title: 'menu_show_in_portage' },
};

/** Suffix of the items for a marked ID under the pointer, which are hidden while there is none. */
const pointedSuffix = ':pointed';

export function offerContextMenus(desk: Desk): void {
  browser.runtime.onInstalled.addListener(() => void createItems());
  browser.contextMenus.onClicked.addListener((info, tab) => void run(desk, info, tab));
}

/** Shows the items for what lies under the pointer, or hides them when nothing of ours does. */
export async function pointAt(tabId: number, finding: Finding | null): Promise<void> {
  await putPointed(finding && { tabId, finding });
  await Promise.all(
    Object.keys(items).map((id) =>
      browser.contextMenus.update(id + pointedSuffix, { visible: finding !== null }),
    ),
  );
}

async function createItems(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title }] of Object.entries(items)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: ['selection', 'link'],
      // Restricts links only: a selection matches wherever it is.
      targetUrlPatterns: ['mailto:*'],
    });
    browser.contextMenus.create({
      id: id + pointedSuffix,
      title: browser.i18n.getMessage(title),
      contexts: ['page', 'link'],
      targetUrlPatterns: ['https://*/*', 'http://*/*'],
      visible: false,
    });
  }
}

async function run(
  desk: Desk,
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const [id = ''] = String(info.menuItemId).split(':');
  const item = items[id];
  if (tab?.id === undefined || !item) return;
  const query = await queryOf(info, tab.id);
  if (item.page === undefined || item.to === undefined) {
    return showInPortage(query ?? '', tab.windowId);
  }
  await quickLink(desk, {
    page: item.page,
    to: item.to,
    queries: query === undefined ? [] : [query],
    tab: { id: tab.id, windowId: tab.windowId },
    surface: 'menu',
  });
}

/** What the agent pointed at: the selection before the link before the marked ID. */
async function queryOf(
  { selectionText, linkUrl, menuItemId }: Browser.contextMenus.OnClickData,
  tabId: number,
): Promise<string | undefined> {
  if (String(menuItemId).endsWith(pointedSuffix)) return (await readPointed(tabId))?.value;
  return selectionText?.trim() || linkUrl;
}
