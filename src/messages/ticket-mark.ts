import * as v from 'valibot';

const digest = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));

/**
 * What tells the ticket in a tab from others, as hashes: a surface says with it beside which ticket it
 * shows a customer. Null where the page does not tell.
 */
export const ticketMark = v.strictObject({
  /** Of the helpdesk and the number that it has there. */
  number: v.nullable(digest),
  /** Of its requester's address. */
  requester: v.nullable(digest),
  /** Of the page's own address. */
  address: digest,
});

export type TicketMark = v.InferOutput<typeof ticketMark>;

/**
 * Whether two readings are of one ticket. A page may name its requester only after a while; one that
 * has neither number nor requester is another as soon as it has another address.
 */
export function isSameTicket(one: TicketMark, other: TicketMark): boolean {
  const told = one.requester !== null && other.requester !== null;
  if (told && one.requester !== other.requester) return false;
  if (one.number !== null || other.number !== null) return one.number === other.number;
  return told || one.address === other.address;
}
