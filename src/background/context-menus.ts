import { type Browser, browser } from 'wxt/browser';
import type { PortalPage } from '@/actions/create-portal-link';
import type { Desk } from '@/actions/desk';
import type { Finding } from '@/detection/finding';
import { textKey } from '@/messages/text-key';
import { putPointed, readPointed } from '@/storage/pointed';
import { showInPortage } from './asked';
import { type QuickLink, quickLink } from './quick-link';
import { queriesIn } from './read-active-page';
import { readTab } from './read-tab';
import { report } from './report';
import { grantedSites } from './sites';

/** By ID, which the key of the item's words is made of. What leads to no page is shown in Portage. */
const items = {
  'insert-portal-link': { page: 'overview', to: 'reply' },
  'insert-payment-update-link': { page: 'update_payment_method', to: 'reply' },
  'copy-portal-link': { page: 'overview', to: 'clipboard' },
  'copy-payment-update-link': { page: 'update_payment_method', to: 'clipboard' },
  'copy-cancel-link': { page: 'cancel', to: 'clipboard' },
  'open-portal': { page: 'overview', to: 'tab' },
  'show-in-portage': { page: undefined, to: undefined },
} as const satisfies Record<
  string,
  { page: PortalPage | undefined; to: QuickLink['to'] | undefined }
>;
type ItemId = keyof typeof items;

function isItemId(id: string): id is ItemId {
  return Object.hasOwn(items, id);
}

/** Suffix of the items on an allowed site's page, for a marked ID or for the ticket as a whole. */
const onPage = ':on-page';

export function offerContextMenus(desk: Desk): void {
  // One after the other: two at once would make each item twice.
  let creating = Promise.resolve();
  const create = () => {
    creating = creating.then(createItems).catch(report);
  };
  browser.runtime.onInstalled.addListener(create);
  browser.permissions.onAdded.addListener(create);
  browser.permissions.onRemoved.addListener(create);
  browser.contextMenus.onClicked.addListener((info, tab) => void run(desk, info, tab));
}

/**
 * Remembers what lies under the pointer as the menu opens. The items are there anyway, since the
 * browser draws its menu without waiting for us.
 */
export async function pointAt(tabId: number, finding: Finding | null): Promise<void> {
  await putPointed(finding && { tabId, finding });
}

async function createItems(): Promise<void> {
  const documentUrlPatterns = await grantedSites();
  await browser.contextMenus.removeAll();
  for (const id of Object.keys(items).filter(isItemId)) {
    const title = browser.i18n.getMessage(textKey('menu', id));
    if (items[id].to === 'reply') {
      // One item for all: in a reply with something selected two would be shown.
      createInsertItem(id, title, documentUrlPatterns);
      continue;
    }
    browser.contextMenus.create({
      id,
      title,
      contexts: ['selection', 'link'],
      // Restricts links only: a selection matches wherever it is.
      targetUrlPatterns: ['mailto:*'],
    });
    if (documentUrlPatterns.length === 0) continue;
    browser.contextMenus.create({
      id: id + onPage,
      title,
      contexts: ['page', 'link'],
      documentUrlPatterns,
      targetUrlPatterns: ['https://*/*', 'http://*/*'],
    });
  }
}

/** Only where there are tickets, so that every other field of the web keeps its menu. */
function createInsertItem(id: string, title: string, documentUrlPatterns: string[]): void {
  if (documentUrlPatterns.length === 0) return;
  browser.contextMenus.create({
    id: id + onPage,
    title,
    contexts: ['editable', 'selection', 'page', 'link'],
    documentUrlPatterns,
  });
}

async function run(
  desk: Desk,
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const [id = ''] = String(info.menuItemId).split(':');
  if (tab?.id === undefined || !isItemId(id)) return;
  const { page, to } = items[id];
  const read = readTab(tab.id);
  const queries = await queriesOf(info, { id: tab.id, read });
  if (page === undefined) return showInPortage(queries, tab.windowId);
  await quickLink(desk, {
    page,
    to,
    queries,
    tab: { id: tab.id, windowId: tab.windowId, read },
    surface: 'menu',
  });
}

/**
 * What the agent pointed at: the selection or the link; else the marked ID, else all of the ticket.
 * In a reply that is being written, the ticket.
 */
async function queriesOf(
  { selectionText, linkUrl, menuItemId, editable }: Browser.contextMenus.OnClickData,
  { id, read }: Pick<QuickLink['tab'], 'id' | 'read'>,
): Promise<string[]> {
  const mailto = linkUrl?.startsWith('mailto:') ? linkUrl : '';
  const named = editable ? '' : selectionText?.trim() || mailto;
  if (named) return [named];
  if (!String(menuItemId).endsWith(onPage)) return [''];
  const pointed = editable ? undefined : await readPointed(id);
  if (pointed) return [pointed.value];
  return queriesIn(read);
}
