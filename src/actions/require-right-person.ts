import { hindranceOf } from '@/detection/guard-rails';
import type { CustomerId } from '@/detection/paddle-id';
import { judgePerson, needsSecondStep, type Verdict } from '@/detection/right-person';
import { personOf } from '@/detection/same-person';
import { railsInForce } from '@/storage/policy';
import type { Desk } from './desk';
import { emailOf } from './email-of';
import { PortageError } from './portage-error';

/** Who is on the ticket that the agent has before them. */
export interface TicketPeople {
  requester: { email: string } | null;
  /** Of whom one is the requester, where nobody can tell which. */
  possible: readonly string[];
  /** Whether that is uncertain. */
  claimed: boolean;
  people: readonly string[];
}

/** The second step: the agent says why it goes to somebody else. */
export interface Anyway {
  reason: string;
}

export interface PersonRequest {
  accountId: string;
  customerId: CustomerId;
  what: 'links' | 'changes';
  anyway?: Anyway | undefined;
  /** Read as the agent clicks: the ticket may be another than the one on the screen before. */
  ticket: Promise<TicketPeople | null>;
}

export interface RightPerson {
  verdict: Verdict;
  /** Only where the second step was needed. */
  reason?: string;
  /** Whose the customer's and the requester's addresses are; not addresses to write to. */
  customer: string | null;
  requester: string | null;
}

/**
 * Lets a link or a change pass if it is for whom the ticket is from, or if the agent said why not,
 * as far as the rules allow. Asks Paddle only for an address that it does not know, and only where
 * the ticket has a requester to compare it with.
 *
 * Throws a `PortageError` (`other-person`, `reason-missing`, `refused-by-policy`), or what reading
 * the customer throws: then nobody can be judged, and nothing passes.
 */
export async function requireRightPerson(desk: Desk, asked: PersonRequest): Promise<RightPerson> {
  const [ticket, { rails }] = await Promise.all([asked.ticket, railsInForce()]);
  const requester = ticket?.requester?.email ?? null;
  const { people = [], possible = [], claimed = false } = ticket ?? {};
  const nobody = requester === null && possible.length === 0;
  const email = nobody ? null : await emailOf(desk, asked);
  const judged = { requester, possible, claimed, people, customerEmail: email ?? '' };
  const { verdict, asker } = judgePerson(judged);
  const { what, anyway } = asked;
  const hindrance = hindranceOf(rails, { what, verdict, reason: anyway?.reason });
  if (hindrance !== null) throw new PortageError(hindrance);
  const customer = email ?? desk.emails.find(asked.accountId, asked.customerId) ?? null;
  return {
    verdict,
    ...(anyway && needsSecondStep(verdict) && { reason: anyway.reason }),
    customer: customer && personOf(customer),
    requester: asker && personOf(asker),
  };
}
