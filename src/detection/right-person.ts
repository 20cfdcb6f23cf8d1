import { type Sameness, samePerson } from './same-person';

/**
 * `other`: the ticket's requester is somebody else. `on-ticket`: so it is, with the customer among
 * the others on it. `unknown`: nobody can tell who the requester is.
 */
export type Verdict = 'same' | 'probably-same' | 'on-ticket' | 'other' | 'unknown';

export interface Judgement {
  verdict: Verdict;
  /** What the addresses differ in, where they are probably the same person's. */
  differs: Exclude<Sameness, 'same' | 'different'> | null;
}

export interface People {
  /** Null where it is not known. */
  requester: string | null;
  /** Everybody else on the ticket. */
  people: readonly string[];
  customerEmail: string;
}

/** Whether a ticket is the customer's: a link signs whoever holds it in as them. */
export function judgePerson({ requester, people, customerEmail }: People): Judgement {
  if (requester === null) return { verdict: 'unknown', differs: null };
  const sameness = samePerson(requester, customerEmail);
  if (sameness === 'same') return { verdict: 'same', differs: null };
  if (sameness !== 'different') return { verdict: 'probably-same', differs: sameness };
  const onTicket = people.some((person) => samePerson(person, customerEmail) !== 'different');
  return { verdict: onTicket ? 'on-ticket' : 'other', differs: null };
}

/**
 * Whether a link or a change takes a second, explicit step. Anybody can put the customer on copy of
 * a ticket of their own, so being on it is no more than a hint for the agent.
 */
export function needsSecondStep(verdict: Verdict): boolean {
  return verdict === 'other' || verdict === 'on-ticket';
}
