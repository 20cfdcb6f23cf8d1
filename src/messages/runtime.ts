import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/**
 * `runtime` as the browser has it. Messaging works alike in Chromium and Firefox, so the content
 * script can do without the polyfill, which is half as large as all that it may load.
 */
export function runtime(): typeof browser.runtime {
  return chrome.runtime;
}
