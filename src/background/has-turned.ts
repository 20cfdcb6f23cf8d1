import { isSameTicket, type TicketMark } from '@/messages/ticket-mark';
import { markTicket } from './mark-ticket';
import type { TabRead } from './read-tab';

/** Whether a tab shows another ticket than the one beside which a surface shows its customer. */
export async function isAnother(
  read: TabRead | null,
  shown: TicketMark | undefined,
): Promise<boolean> {
  return read !== null && shown !== undefined && !isSameTicket(shown, await markTicket(read));
}

/**
 * Whether a tab shows another ticket than the one that was judged at the click: Paddle may take
 * seconds to answer, and the agent may have gone on. Its reply is to somebody else. So it may be where
 * nobody was judged, and somebody is named by now.
 */
export async function hasTurned(judged: TabRead | null, now: TabRead | null): Promise<boolean> {
  // A page that cannot be read cannot be written into either.
  if (now === null) return false;
  if (judged === null) return true;
  const [before, after] = await Promise.all([markTicket(judged), markTicket(now)]);
  return (!judgesAnybody(judged) && judgesAnybody(now)) || !isSameTicket(before, after);
}

/** Whether the ticket names somebody with whom a customer is compared. */
function judgesAnybody({ ticket }: TabRead): boolean {
  return ticket !== null && (ticket.requester !== null || ticket.possible.length > 0);
}
