import { browser } from 'wxt/browser';
import type { Finding } from '@/detection/finding';

const key = 'pointed';

/** What lies under the pointer of the page whose context menu opens; in memory only. */
export interface Pointed {
  tabId: number;
  finding: Finding;
}

export async function putPointed(pointed: Pointed | null): Promise<void> {
  if (pointed === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: pointed });
}

/** The finding last pointed at in this tab; undefined when the last one was elsewhere. */
export async function readPointed(tabId: number): Promise<Finding | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  const pointed = stored[key] as Pointed | undefined;
  return pointed?.tabId === tabId ? pointed.finding : undefined;
}
