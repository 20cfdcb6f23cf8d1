import { browser } from 'wxt/browser';
import type { Finding } from '@/detection/finding';
import { announce } from '@/messages/announce';
import type { Sender } from '@/messages/caller';
import { giveOrder } from '@/messages/give-order';
import { dropTab, setFrame } from '@/storage/page-findings';
import { dropPointed } from '@/storage/pointed';
import { forgetTicket } from '@/storage/ticket-memory';
import { activeTab } from './active-tab';
import { pointAt } from './context-menus';
import { countAgain } from './count';
import { forgetUnlessApart, readAheadOfReply } from './read-tab';
import { report } from './report';
import { whenTabGoes } from './when-tab-goes';

/**
 * A frame has started to watch its page: what it held before is gone. With the top frame's the whole
 * tab starts anew: frames that reported before it are asked again, since they may belong to either page.
 */
export async function startReports(sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const top = sender.frameId === 0;
  if (top) await Promise.all([dropTab(tabId), forgetUnlessApart(tabId, sender.url)]);
  await setReport(sender, tabId, []);
  // The page waits for our answer, and not for what we tell others.
  void tellOfReport(sender, tabId).catch(report);
  if (!top) return;
  void giveOrder({ order: 'report' }, tabId).catch(() => {
    // The page was left before it could be asked.
  });
}

/** Keeps what a frame reported, counts it on the badge and tells the open surfaces. */
export async function keepReport(sender: Sender, findings: Finding[]): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  await setReport(sender, tabId, findings);
  await tellOfReport(sender, tabId);
}

async function setReport(sender: Sender, tabId: number, findings: Finding[]): Promise<void> {
  await setFrame(tabId, {
    frameId: sender.frameId ?? 0,
    documentId: sender.documentId,
    findings,
  });
}

async function tellOfReport(sender: Sender, tabId: number): Promise<void> {
  await countAgain(tabId);
  await announce({ event: 'pageChanged', tabId, windowId: sender.tab?.windowId });
  if (sender.frameId === 0) void readAheadOfReply(tabId, sender.url).catch(report);
}

/** Forgets a tab's findings when it closes or loads another page, and follows the active tab. */
export function followTabs(): void {
  whenTabGoes((tabId) => {
    void dropTab(tabId);
    void forgetTicket(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }, { windowId, active }) => {
    // Without a grant there is no address to tell: then every loading is another page.
    if (status === 'loading') void dropPointed(tabId);
    const turned = active && (status === 'loading' || url !== undefined);
    if (turned || status === 'complete') {
      void announce({ event: 'pageChanged', tabId, windowId, turned });
    }
    // A frame that has gone on to where we are not let in says nothing of it.
    if (status === 'complete') void countAgain(tabId).catch(report);
  });
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    void announce({ event: 'pageChanged', tabId, windowId, turned: true });
    // What lay under the pointer lay in the tab that was left.
    void pointAt(tabId, null);
  });
  browser.windows.onFocusChanged.addListener(() => {
    void activeTab().then((tab) => {
      if (tab?.id === undefined) return;
      void announce({ event: 'pageChanged', tabId: tab.id, windowId: tab.windowId });
    });
  });
}
