import { type Finding, rank } from '@/detection/finding';
import { isOwn } from '@/detection/own-address';
import type { Ticket } from '@/messages/ticket';
import { ownAddresses } from '@/storage/settings';

/**
 * Distinct findings, best first, without the agent's own addresses. Of several addresses on a
 * ticket, its requester's says most.
 */
export async function distinct(
  findings: readonly Finding[],
  ticket: Ticket | null = null,
): Promise<Finding[]> {
  const own = [...(await ownAddresses.getValue()), ...(ticket?.agent ?? [])];
  const requester = ticket?.requester
    ? [{ kind: 'email' as const, value: ticket.requester.email }]
    : [];
  const all = [...requester, ...findings];
  return rank(all.filter(({ kind, value }) => kind !== 'email' || !isOwn(value, own)));
}
