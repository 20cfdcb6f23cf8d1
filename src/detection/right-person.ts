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
  /** Where the ticket names several as its requester, all of them. */
  possible: readonly string[];
  /** Everybody else on the ticket. */
  people: readonly string[];
  customerEmail: string;
}

/** Whether a ticket is the customer's: a link signs whoever holds it in as them. */
export function judgePerson(asked: People): Judgement {
  const { possible, people, customerEmail } = asked;
  const asker = askerOf(asked);
  if (asker === null) return { verdict: 'unknown', differs: null };
  const sameness = samePerson(asker, customerEmail);
  if (sameness === 'same') return { verdict: 'same', differs: null };
  if (sameness !== 'different') return { verdict: 'probably-same', differs: sameness };
  const onTicket = [...possible, ...people].some(
    (person) => samePerson(person, customerEmail) !== 'different',
  );
  return { verdict: onTicket ? 'on-ticket' : 'other', differs: null };
}

/** Who asks, at worst: of several, one who is not the customer. */
export function askerOf({
  requester,
  possible,
  customerEmail,
}: Omit<People, 'people'>): string | null {
  const stranger = possible.find((email) => samePerson(email, customerEmail) === 'different');
  return requester ?? stranger ?? possible[0] ?? null;
}

/**
 * Whether a link or a change takes a second, explicit step. Anybody can put the customer on copy of
 * a ticket of their own, so being on it is no more than a hint for the agent.
 */
export function needsSecondStep(verdict: Verdict): boolean {
  return verdict === 'other' || verdict === 'on-ticket';
}
