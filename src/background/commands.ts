import { type Browser, browser } from 'wxt/browser';
import type { PortalPage } from '@/actions/create-portal-link';
import type { Desk } from '@/actions/desk';
import { activeTab } from './active-tab';
import { openPanel } from './panel';
import { quickLink } from './quick-link';
import { queriesIn } from './read-active-page';
import { readTab } from './read-tab';

const pages: Record<string, PortalPage> = {
  'copy-portal-link': 'overview',
  'copy-payment-update-link': 'update_payment_method',
};

/** Keyboard commands; they work from the ticket with nothing selected. */
export function listenToCommands(desk: Desk): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Opened before anything is awaited: the browser asks for a user gesture.
    if (command === 'open-panel') openPanel(tab);
    const page = pages[command];
    if (page !== undefined) void copyFor(desk, page, tab);
  });
}

async function copyFor(
  desk: Desk,
  page: PortalPage,
  commanded: Browser.tabs.Tab | undefined,
): Promise<void> {
  const tab = commanded ?? (await activeTab());
  if (tab?.id === undefined) return;
  const read = readTab(tab.id);
  await quickLink(desk, {
    page,
    to: 'clipboard',
    queries: await queriesIn(read),
    tab: { id: tab.id, windowId: tab.windowId, read },
    surface: 'command',
  });
}
