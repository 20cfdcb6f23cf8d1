import { browser } from 'wxt/browser';

const key = 'asked';

/** Keeps what the agent asked to see until a surface takes it; in memory only. */
export async function putAsked(query: string): Promise<void> {
  await browser.storage.session.set({ [key]: query });
}

/** What was asked, once; null when nothing was. */
export async function takeAsked(): Promise<string | null> {
  const { [key]: query } = await browser.storage.session.get(key);
  if (typeof query !== 'string') return null;
  await browser.storage.session.remove(key);
  return query;
}
