import { browser } from 'wxt/browser';
import { write } from './write';

const place = 'asked';
/** An older one belongs to a popup that never opened. */
const oldest = 30_000;

/** Keeps what the agent asked to see until the surface that opens now takes it. */
export async function putAsked(query: string, windowId: number | undefined): Promise<void> {
  await write('session', { [place]: { query, windowId, at: Date.now() } });
}

/** What the agent asked to see in this window, once; null when nothing was asked lately. */
export async function takeAsked(windowId: number | undefined): Promise<string | null> {
  const { [place]: found } = await browser.storage.session.get(place);
  if (typeof found !== 'object' || found === null) return null;
  if ('windowId' in found && found.windowId !== windowId) return null;
  await browser.storage.session.remove(place);
  if (!('query' in found) || !('at' in found)) return null;
  const { query, at } = found;
  if (typeof query !== 'string' || typeof at !== 'number') return null;
  return Math.abs(Date.now() - at) <= oldest ? query : null;
}
