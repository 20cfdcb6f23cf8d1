import * as v from 'valibot';

/**
 * An address as the helpdesk shows it. Wider than what is a finding: one with look-alike or hidden
 * letters has to reach the judge, who would otherwise know nobody.
 */
const email = v.pipe(v.string(), v.maxLength(254), v.regex(/^[^\s@]+@[^\s@]+$/));

/** More than any ticket has; a page made of addresses shall not cost more. */
export const mostPeople = 50;
export const mostInWordsOnly = 200;

/**
 * What a ticket's page says about who is on it. It comes from a page's process, which could answer
 * anything, so it is checked like a message.
 */
export const ticket = v.strictObject({
  /** Of `helpdesks`, or `generic`. */
  helpdesk: v.pipe(v.string(), v.regex(/^[a-z-]{2,40}$/)),
  number: v.nullable(v.pipe(v.string(), v.regex(/^[\w.:=%+-]{1,400}$/))),
  requester: v.nullable(
    v.strictObject({ email, name: v.nullable(v.pipe(v.string(), v.maxLength(120))) }),
  ),
  /** Where the place of the requester names several: one of these is, and nobody can tell which. */
  possible: v.pipe(v.array(email), v.maxLength(mostPeople)),
  /** Whether they may be no more than names that somebody gave himself, or part of a message. */
  claimed: v.boolean(),
  /** Other addresses on the ticket. */
  people: v.pipe(v.array(email), v.maxLength(mostPeople)),
  /** The agent's own. */
  agent: v.pipe(v.array(email), v.maxLength(mostPeople)),
  /** Values of findings that stand nowhere but in the customer's own words. */
  inWordsOnly: v.pipe(v.array(v.pipe(v.string(), v.maxLength(254))), v.maxLength(mostInWordsOnly)),
  reply: v.strictObject({
    open: v.boolean(),
    /** To whom the open reply goes; null where that cannot be told. */
    recipients: v.nullable(v.pipe(v.array(email), v.maxLength(mostPeople))),
  }),
});

export type Ticket = v.InferOutput<typeof ticket>;
