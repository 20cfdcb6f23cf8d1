import { browser } from 'wxt/browser';

/** Tells when a tab is closed, and when it goes on under another number, as one that is discarded does. */
export function whenTabGoes(forget: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => forget(tabId));
  browser.tabs.onReplaced.addListener((_, tabId) => forget(tabId));
}
