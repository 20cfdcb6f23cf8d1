import { random } from '../../simulator/random';
import { people } from '../../simulator/seed/people';
import type { Person } from '../../simulator/seed/person';
import { dotted, encoded, folded, hidden, swapped, wide } from './other-letters';

/** A ticket by somebody who wants, or would by accident get, what is another customer's. */
export interface HostileTicket {
  family: string;
  /** Null where its place on the page names several. */
  requester: string | null;
  possible?: string[];
  /** Whether its place is one that whoever asks writes himself. */
  claimed?: boolean;
  /** Others on the ticket. */
  people: string[];
  /** What the page shows. */
  text: string;
  /** Whose links the requester may have with one click: their own, if they are a customer. */
  own: string | null;
}

interface Case {
  victim: Person;
  /** Another customer of the same seller. */
  rival: Person;
  /** A random word. */
  word: string;
  pick<T>(list: readonly T[]): T;
}

type Family = (facts: Case) => Omit<HostileTicket, 'family'>;

const own = null;
const alone = { people: [], own };

/** Who a stranger says to be, and what they put into the ticket. */
const families: Record<string, Family> = {
  'an ID of somebody else': ({ victim, word, pick }) => ({
    ...alone,
    requester: `${word}@elsewhere.example`,
    text: `Please send me the link for ${pick(idsOf(victim))}. Thanks, ${word}`,
  }),
  'the right kind of ID, of the wrong customer': ({ victim, rival, pick }) => ({
    people: [],
    own: rival.id,
    requester: rival.email,
    text: `My subscription is ${pick(idsOf(victim))}, the card has changed.`,
  }),
  'their own ID and another’s': ({ victim, rival, pick }) => ({
    people: [],
    own: rival.id,
    requester: rival.email,
    text: `${rival.subscriptionId} and ${pick(idsOf(victim))} are both ours.`,
  }),
  'a quoted reply': ({ victim, word, pick }) => ({
    ...alone,
    requester: `${word}@elsewhere.example`,
    text: `See below.\n> On Monday ${victim.name} <${victim.email}> wrote:\n> our plan ${pick(idsOf(victim))}`,
  }),
  'look-alike letters': ({ victim, pick }) => ({
    ...alone,
    requester: swapped(victim.email, pick),
    text: `I am ${victim.email}, see ${victim.subscriptionId}.`,
  }),
  'an encoded domain': ({ victim, pick }) => ({
    ...alone,
    requester: encoded(victim.email, pick),
    text: `I am ${victim.email}, see ${pick(idsOf(victim))}.`,
  }),
  'letters without width': ({ victim, pick }) => ({
    ...alone,
    requester: hidden(victim.email, pick),
    text: `My address is ${victim.email}.`,
  }),
  'a tag that names somebody else': ({ victim, word, pick }) => ({
    ...alone,
    requester: pick([
      `${word}+${victim.email.split('@')[0]}@${victim.email.split('@')[1]}`,
      `${word}+${victim.email.replace('@', '=')}@elsewhere.example`,
      `${victim.email.split('@')[0]}+${word}@elsewhere.example`,
    ]),
    text: `It is about ${pick(idsOf(victim))}.`,
  }),
  'hidden text': ({ victim, word, pick }) => ({
    ...alone,
    requester: `${word}@elsewhere.example`,
    text: `Dark theme?\u200b\n\u2066${victim.email}\u2069\n${pick(idsOf(victim))}\u200b`,
  }),
  'an ID in an address': ({ victim, word, pick }) => ({
    ...alone,
    requester: `${word}@elsewhere.example`,
    text: pick([
      `https://vendors.paddle.com/subscriptions-v2/${victim.subscriptionId}`,
      `https://shop.example/?customer=${victim.id}&email=${encodeURIComponent(victim.email)}`,
      `https://shop.example/return?_ptxn=${victim.transactionId}`,
    ]),
  }),
  'the name of somebody else': ({ victim, word }) => ({
    ...alone,
    requester: `${word}@elsewhere.example`,
    text: `${victim.name} <${victim.email}> via ${word}\n${victim.subscriptionId}`,
  }),
  'a name that is the address of somebody else': ({ victim, word, pick }) => ({
    ...alone,
    claimed: true,
    requester: pick([
      victim.email,
      victim.email.toUpperCase(),
      victim.email.replace('@', `+${word}@`),
    ]),
    text: `${word} ${victim.email} ${pick(idsOf(victim))}`,
  }),
  'a row in the message that names somebody else, beside one of the page': ({
    victim,
    word,
    pick,
  }) => {
    const possible = [`${word}@elsewhere.example`, victim.email];
    const text = `From: ${victim.email}\n${pick(idsOf(victim))}`;
    return { requester: null, possible, claimed: true, people: possible, own, text };
  },
  'the customer put on copy': ({ victim, word, pick }) => ({
    own,
    requester: `${word}@elsewhere.example`,
    people: [victim.email],
    text: `I write for ${victim.email}: ${pick(idsOf(victim))}`,
  }),
  'a domain that begins or ends like another': ({ victim, word, pick }) => ({
    ...alone,
    requester: pick([
      `${victim.email}.${word}.example`,
      `${victim.email.replace('@', `@${word}-`)}`,
      `${victim.email.replace('@', `@${word}.`)}`,
      `${victim.email.replace('.example', '.example.test')}`,
    ]),
    text: `${victim.email} ${victim.subscriptionId}`,
  }),
  'dots where they count': ({ victim, pick }) => ({
    ...alone,
    requester: dotted(victim.email, pick),
    text: `${victim.email} ${pick(idsOf(victim))}`,
  }),
  'the customer among several in the place of the requester': ({ victim, word, pick }) => {
    const possible = pick([
      [victim.email, `${word}@elsewhere.example`],
      [`${word}@elsewhere.example`, victim.email],
    ]);
    const text = `${victim.email} merged: ${pick(idsOf(victim))}`;
    return { requester: null, possible, people: possible, own, text };
  },
  'letters that are others when they are made small': ({ victim, word, pick }) => ({
    ...alone,
    requester: folded(victim.email, pick),
    text: `${word} ${victim.email} ${pick(idsOf(victim))}`,
  }),
  'letters of full width': ({ victim, word, pick }) => ({
    ...alone,
    requester: wide(victim.email, pick),
    text: `${word} ${victim.email} ${pick(idsOf(victim))}`,
  }),
  'a ticket that a colleague wrote or sent on': ({ victim, word, pick }) => ({
    own,
    requester: `${word}@harbourdesk.example`,
    people: [victim.email],
    text: `From: ${victim.name} <${victim.email}>\nReply-To: ${word}@elsewhere.example\n${pick(idsOf(victim))}`,
  }),
  'another address of the customer’s company': ({ victim, word, pick }) => ({
    ...alone,
    requester: `${word}@${victim.email.split('@')[1]}`,
    text: `I pay for ${victim.email}: ${pick(idsOf(victim))}`,
  }),
  'an ID as code, in the title and in what is preformatted': ({ victim, word, pick }) => ({
    ...alone,
    requester: `${word}@elsewhere.example`,
    text: pick([
      `Re: ${pick(idsOf(victim))}\nHello`,
      `$ curl -d id=${pick(idsOf(victim))} \n\tHTTP 200 "${victim.email}"`,
      `{"customer":"${victim.id}","email":"${victim.email}"}`,
    ]),
  }),
  'text from right to left around an ID': ({ victim, word, pick }) => ({
    ...alone,
    requester: `${word}@elsewhere.example`,
    text: pick([
      `\u200fהמנוי \u200f${pick(idsOf(victim))}\u200f, תודה`,
      `\u202e${pick(idsOf(victim))}\u202c ${word}`,
      `\u2067اشتراكي ${pick(idsOf(victim))}\u2069 ${victim.email}`,
    ]),
  }),
  'a draft with what is another’s in it': ({ victim, rival, pick }) => ({
    people: [],
    own: rival.id,
    requester: rival.email,
    text: `${rival.subscriptionId}\nDraft: https://sandbox-customer-portal.paddle.com/cpl_x?token=pga_x ${pick(idsOf(victim))}`,
  }),
  'an invoice of somebody else': ({ victim, word }) => ({
    ...alone,
    requester: `${word}@elsewhere.example`,
    text: `Invoice ${victim.invoiceNumber} is wrong.`,
  }),
};

export const familyNames = Object.keys(families);

/** `count` tickets of each family, each another, the same for the same seed. */
export function hostileTickets(count: number, seed: number): HostileTicket[] {
  const { next } = random(seed);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const draw = (make: Family): Omit<HostileTicket, 'family'> => {
    const victim = pick(customers);
    const rival = pick(customers.filter(({ id }) => id !== victim.id));
    const word = `x${Math.floor(next() * 36 ** 6).toString(36)}`;
    return make({ victim, rival, word, pick });
  };
  return Object.entries(families).flatMap(([family, make]) => {
    const drawn = new Map<string, HostileTicket>();
    for (let tries = 0; drawn.size < count && tries < count * 50; tries += 1) {
      const ticket = { family, ...draw(make) };
      drawn.set(JSON.stringify(ticket), ticket);
    }
    return [...drawn.values()];
  });
}

/** Ordinary ones of the seed's first account. */
export const customers: readonly Person[] = [
  people.jane,
  people.maria,
  people.pastDue,
  people.manual,
  people.jpy,
  people.yearly,
];

function idsOf({ id, subscriptionId, transactionId }: Person): string[] {
  return [id, subscriptionId, transactionId];
}
