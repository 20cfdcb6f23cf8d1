import { browser } from 'wxt/browser';
import { isBackground, type Sender } from './caller';
import type { Announcement } from './events';

/** Tells the open surfaces that something changed. Content scripts do not hear it. */
export async function announce(announcement: Announcement): Promise<void> {
  try {
    await browser.runtime.sendMessage({ announcement });
  } catch {
    // No surface is open: the browser rejects because nobody listens, which is the usual case.
  }
}

/** Hears the service worker's announcements until the signal; a content script cannot forge one. */
export function listen(
  onAnnouncement: (announcement: Announcement) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender): undefined => {
    const announcement = read(message);
    if (announcement && isBackground(sender)) onAnnouncement(announcement);
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
