import { browser } from 'wxt/browser';
import { openDesk } from '@/actions/desk';
import { serve } from '@/messages/serve';
import { closeStorageToContentScripts } from '@/storage/access';
import { purgeIntake } from '@/storage/key-intake';
import { railsInForce } from '@/storage/policy';
import { lockWhenAway } from './auto-lock';
import { takeUpChanges } from './changes';
import { listenToCommands } from './commands';
import { offerContextMenus } from './context-menus';
import { handlersOf } from './handlers';
import { followTabs } from './page-reports';
import { watchReplies } from './reply-links';
import { keepSitesRegistered } from './sites';

/**
 * Starts the service worker. Every listener is registered before anything is awaited: a worker is
 * started for an event and would miss it otherwise.
 * Source: https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events
 */
export function startBackground(): void {
  const desk = openDesk();
  serve(handlersOf(desk));
  keepSitesRegistered();
  followTabs();
  watchReplies(desk);
  offerContextMenus(desk);
  listenToCommands(desk);
  lockWhenAway(desk);
  takeUpChanges(desk);
  void closeStorageToContentScripts();
  void purgeIntake();
  // The browser takes seconds to read its policy for the first time: the first click shall not wait.
  void railsInForce();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
}
