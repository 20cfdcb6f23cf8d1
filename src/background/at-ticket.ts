import type { Desk } from '@/actions/desk';
import type { Caller } from '@/messages/protocol';
import { activeTab } from './active-tab';
import type { Asking } from './deliver-link';
import { readTab } from './read-tab';
import { lookAtReply } from './reply-links';
import { report } from './report';

/**
 * Reads the ticket beside which a surface shows its customer while an action of it begins, and looks
 * at the ticket's reply when it is done: what was delivered is about to be pasted there.
 */
export async function atTicket<T>(
  desk: Desk,
  { caller, beside }: { caller: Caller; beside: number | undefined },
  action: (asking: Asking) => Promise<T>,
): Promise<T> {
  // Without a window there is no ticket either.
  const tabId = Promise.resolve(beside ?? activeTabId().catch(() => undefined));
  const read = tabId.then((id) => (id === undefined ? null : readTab(id)));
  const surface = caller === 'panel' ? 'panel' : 'popup';
  const done = await action({ surface, read, tabId });
  const id = await tabId;
  if (id !== undefined) void lookAtReply(desk, id).catch(report);
  return done;
}

async function activeTabId(): Promise<number | undefined> {
  return (await activeTab())?.id;
}
