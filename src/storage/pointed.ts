import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Finding } from '@/detection/finding';
import { storedFinding } from './stored-finding';
import { write } from './write';

const pointed = v.object({
  tabId: v.number(),
  finding: storedFinding,
});

const place = 'pointed';

/** Keeps what lies under the pointer as a context menu opens; null when nothing of ours does. */
export async function putPointed(what: { tabId: number; finding: Finding } | null): Promise<void> {
  if (what === null) await browser.storage.session.remove(place);
  else await write('session', { [place]: what });
}

/** What lay under the pointer in that tab. */
export async function readPointed(tabId: number): Promise<Finding | undefined> {
  const { [place]: found } = await browser.storage.session.get(place);
  const known = v.safeParse(pointed, found);
  return known.success && known.output.tabId === tabId ? known.output.finding : undefined;
}

/** Forgets what lay under the pointer in a tab that goes on to another page. */
export async function dropPointed(tabId: number): Promise<void> {
  if (await readPointed(tabId)) await putPointed(null);
}
