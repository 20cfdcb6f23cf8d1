import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { write } from './write';

const warnings = v.array(v.picklist(['other-customer', 'sandbox', 'old', 'unknown-link']));

/** What is wrong with the links in the reply of a tab, for its badge. */
export type ReplyWarnings = v.InferOutput<typeof warnings>;

export async function putReplyWarnings(tabId: number, found: ReplyWarnings): Promise<void> {
  if (found.length === 0) await browser.storage.session.remove(place(tabId));
  else await write('session', { [place(tabId)]: found });
}

export async function readReplyWarnings(tabId: number): Promise<ReplyWarnings> {
  const { [place(tabId)]: stored } = await browser.storage.session.get(place(tabId));
  const known = v.safeParse(warnings, stored);
  return known.success ? known.output : [];
}

function place(tabId: number): string {
  return `reply:${tabId}`;
}
