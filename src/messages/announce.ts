import { browser } from 'wxt/browser';
import { isBackground, type Sender } from './caller';
import type { Announcement } from './events';

/**
 * Tells the open surfaces that something changed. Content scripts do not hear it. Answers whether a
 * surface said that it shows what was asked for.
 */
export async function announce(announcement: Announcement): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ announcement })) === true;
  } catch {
    // No surface is open: the browser rejects because nobody listens, which is the usual case.
    return false;
  }
}

/**
 * Hears the service worker's announcements until the signal; a content script cannot forge one.
 * `true` tells the worker that this surface shows what was asked for.
 */
export function listen(
  onAnnouncement: (announcement: Announcement) => unknown,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender): Promise<true> | undefined => {
    const announcement = read(message);
    if (!announcement || !isBackground(sender)) return undefined;
    return onAnnouncement(announcement) === true ? Promise.resolve(true) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function read(message: unknown): Announcement | undefined {
  if (typeof message !== 'object' || message === null || !('announcement' in message)) {
    return undefined;
  }
  return message.announcement as Announcement;
}
