import { type Browser, browser } from 'wxt/browser';
import { report } from './report';

/** Firefox has a sidebar where Chromium has a side panel. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Opens Portage beside the page; must be called within the user's gesture. */
export function openPanel(tab: Browser.tabs.Tab | undefined): void {
  const opening = sidebar()?.open() ?? openSidePanel(tab);
  opening.catch(report);
}

async function openSidePanel(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.windowId !== undefined) await browser.sidePanel.open({ windowId: tab.windowId });
}

function sidebar(): SidebarAction | undefined {
  return (browser as { sidebarAction?: SidebarAction }).sidebarAction;
}
