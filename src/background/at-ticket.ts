import type { Desk } from '@/actions/desk';
import type { Caller } from '@/messages/protocol';
import { activeTab } from './active-tab';
import type { Asking } from './deliver-link';
import { countAgain } from './page-reports';
import { readTicket } from './read-ticket';
import { lookAtReply } from './reply-links';
import { report } from './report';

/**
 * Reads the ticket that the agent has before them while an action of a surface begins, and looks at
 * its reply when it is done: what was delivered is about to be pasted there.
 */
export async function atTicket<T>(
  desk: Desk,
  caller: Caller,
  action: (asking: Asking) => Promise<T>,
): Promise<T> {
  // Without a window there is no ticket either.
  const tab = activeTab().catch(() => undefined);
  const ticket = tab.then((shown) => (shown?.id === undefined ? null : readTicket(shown.id)));
  const done = await action({ surface: caller === 'panel' ? 'panel' : 'popup', ticket });
  const tabId = (await tab)?.id;
  if (tabId !== undefined) void lookAtReply(desk, tabId, countAgain).catch(report);
  return done;
}
