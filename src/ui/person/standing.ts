import { type GuardRails, looseRails } from '@/detection/guard-rails';
import { lookAlike } from '@/detection/look-alike';
import { type Judgement, judgePerson, needsSecondStep } from '@/detection/right-person';
import { samePerson } from '@/detection/same-person';
import type { Customer, PageRead } from '@/messages/answers';
import type { Ticket } from '@/messages/ticket';
import { reasonTaken, type Taken } from './taken';

/** Whose ticket it is beside the customer on display, and what follows from it. */
export interface PersonStanding extends Judgement {
  customer: Pick<Customer, 'id' | 'name' | 'email'>;
  /** Where the ticket names several, one who is not the customer. */
  requester: Ticket['requester'];
  several: boolean;
  /** Whether the requester's address passes for the customer's without being it. */
  lookAlike: boolean;
  /** Everybody else on the ticket. */
  others: readonly string[];
  /** Recipients of the reply who are neither the customer nor the agent. */
  beyond: readonly string[];
  rails: GuardRails;
  /** Whether the second step has to be taken first. */
  blocked: boolean;
  /** The reason given in the second step, where it was taken. */
  reason: string | null;
}

export function standingOf(
  page: PageRead | null,
  customer: PersonStanding['customer'],
  taken: Taken | null,
): PersonStanding {
  const ticket = page?.ticket ?? null;
  const asked = {
    requester: ticket?.requester?.email ?? null,
    possible: ticket?.possible ?? [],
    claimed: ticket?.claimed ?? false,
    people: ticket?.people ?? [],
    customerEmail: customer.email,
  };
  const judgement = judgePerson(asked);
  const { asker } = judgement;
  const requester = ticket?.requester ?? (asker === null ? null : { email: asker, name: null });
  const second = needsSecondStep(judgement.verdict);
  const reason = second ? reasonTaken(taken, { page, customerId: customer.id }) : null;
  return {
    ...judgement,
    customer,
    requester,
    several: asked.possible.length > 1,
    lookAlike: requester !== null && lookAlike(requester.email, customer.email),
    others: ticket?.people ?? [],
    beyond: beyond(ticket, customer.email),
    rails: page?.rails ?? looseRails,
    blocked: second && reason === null,
    reason,
  };
}

function beyond(ticket: Ticket | null, customer: string): string[] {
  const own = [customer, ...(ticket?.agent ?? [])];
  return (ticket?.reply.recipients ?? []).filter((recipient) =>
    own.every((address) => samePerson(address, recipient) === 'different'),
  );
}
