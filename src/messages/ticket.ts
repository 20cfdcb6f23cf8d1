import * as v from 'valibot';

/**
 * An address as the helpdesk shows it. Wider than what is a finding: one with look-alike or hidden
 * letters has to reach the judge, who would otherwise know nobody.
 */
const address = v.pipe(v.string(), v.maxLength(254), v.regex(/^[^\s@]+@[^\s@]+$/));

const addresses = v.pipe(v.array(address), v.maxLength(100));

/** What a page says of the ticket it shows: checked, and no more than a claim of that page. */
export const ticket = v.strictObject({
  helpdesk: v.pipe(v.string(), v.maxLength(40)),
  number: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  requester: v.nullable(
    v.strictObject({ email: address, name: v.nullable(v.pipe(v.string(), v.maxLength(200))) }),
  ),
  /** Other addresses on the ticket. */
  people: addresses,
  /** The agent's own. */
  agent: addresses,
  /** Values of findings that stand only in the customer's own words. */
  inWordsOnly: v.pipe(v.array(v.pipe(v.string(), v.maxLength(254))), v.maxLength(200)),
  reply: v.strictObject({ open: v.boolean(), recipients: v.nullable(addresses) }),
});

export type Ticket = v.InferOutput<typeof ticket>;
