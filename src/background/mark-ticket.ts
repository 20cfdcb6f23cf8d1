import type { TicketMark } from '@/messages/ticket-mark';
import { plainHash } from '@/storage/keyed-hash';
import type { TabRead } from './read-tab';

/** What tells the ticket that was read from others. */
export async function markTicket({ ticket, frames }: TabRead): Promise<TicketMark> {
  const address = frames[0]?.address ?? '';
  const { helpdesk, number = null, requester } = ticket ?? {};
  const origin = URL.canParse(address) ? new URL(address).origin : '';
  const hash = (text: string | null | undefined) => (text ? plainHash(text) : null);
  return {
    number: await hash(number && `${origin} ${helpdesk} ${number}`),
    requester: await hash(requester?.email.toLowerCase()),
    address: await plainHash(address),
  };
}
