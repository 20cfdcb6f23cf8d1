import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/**
 * `runtime` as the browser has it, for content scripts too. Messaging works alike in Chromium and
 * Firefox; `browser` may be an element of the page in Chromium, where an ID makes a global.
 */
export function runtime(): typeof browser.runtime {
  return chrome.runtime;
}
