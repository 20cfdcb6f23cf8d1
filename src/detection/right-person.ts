import { type Sameness, samePerson } from './same-person';

/**
 * `other`: the ticket's requester is somebody else. `on-ticket`: so it is, with the customer among
 * the others on it. `claimed`: it would be the customer, if it were certain. `unknown`: nobody can tell
 * who the requester is.
 */
export type Verdict = 'same' | 'probably-same' | 'claimed' | 'on-ticket' | 'other' | 'unknown';

export interface Judgement {
  verdict: Verdict;
  /** What the addresses differ in, where they are probably the same person's. */
  differs: Exclude<Sameness, 'same' | 'different'> | null;
  /** Who asks, at worst: of several, one who is not the customer. Null where nobody is known. */
  asker: string | null;
}

export interface People {
  /** Null where it is not known. */
  requester: string | null;
  /** Where the ticket names several as its requester, all of them; they are among the people too. */
  possible: readonly string[];
  /** Whether that is no more than what whoever asks may have written of himself. */
  claimed: boolean;
  /** Everybody else on the ticket. */
  people: readonly string[];
  customerEmail: string;
}

/** Whether a ticket is the customer's: a link signs whoever holds it in as them. */
export function judgePerson(asked: People): Judgement {
  const { people, claimed, customerEmail } = asked;
  const asker = askerOf(asked);
  if (asker === null) return { verdict: 'unknown', differs: null, asker };
  const sameness = samePerson(asker, customerEmail);
  if (claimed && sameness !== 'different') return { verdict: 'claimed', differs: null, asker };
  if (sameness === 'same') return { verdict: 'same', differs: null, asker };
  if (sameness !== 'different') return { verdict: 'probably-same', differs: sameness, asker };
  const onTicket = people.some((person) => samePerson(person, customerEmail) !== 'different');
  return { verdict: onTicket ? 'on-ticket' : 'other', differs: null, asker };
}

function askerOf({ requester, possible, customerEmail }: People): string | null {
  const differs = (email: string) => samePerson(email, customerEmail) === 'different';
  return requester ?? possible.find(differs) ?? possible[0] ?? null;
}

/**
 * Whether a link or a change takes a second, explicit step. Anybody can put the customer on copy of
 * a ticket of their own, so being on it is no more than a hint for the agent.
 */
export function needsSecondStep(verdict: Verdict): boolean {
  return verdict === 'other' || verdict === 'on-ticket' || verdict === 'claimed';
}
