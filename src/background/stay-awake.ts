import { browser } from 'wxt/browser';

/** A worker is stopped after 30 s without an event or a call of the API. */
const every = 20_000;

/**
 * Keeps the service worker running while a write or its finding-out is under way. It may be stopped
 * all the same; the journal is what makes that harmless.
 * Source: https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle
 */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), every);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
