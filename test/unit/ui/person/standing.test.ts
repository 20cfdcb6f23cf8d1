import { describe, expect, it } from 'vitest';
import { looseRails } from '@/detection/guard-rails';
import type { PageRead } from '@/messages/answers';
import type { Ticket } from '@/messages/ticket';
import { standingOf } from '@/ui/person/standing';
import { aCustomer, aPage } from '../builders';

const customer = aCustomer(1);
const noor = 'noor@lantern.test';

function page(email: string | null, changed: Partial<Ticket> = {}): PageRead {
  const ticket: Ticket = {
    helpdesk: 'generic',
    number: '1',
    requester: email === null ? null : { email, name: null },
    possible: [],
    claimed: false,
    people: [],
    agent: ['support@desk.test'],
    inWordsOnly: [],
    reply: { open: true, recipients: null },
    ...changed,
  };
  return { ...aPage(), ticket };
}

describe('a customer beside a ticket', () => {
  it('is blocked on the ticket of somebody else until the second step', () => {
    expect(standingOf(page(noor), customer, null)).toMatchObject({ blocked: true, reason: null });
    const taken = { customerId: customer.id, requester: noor, reason: 'her boss' };
    const after = standingOf(page(noor), customer, taken);
    expect(after).toMatchObject({ blocked: false, reason: 'her boss' });
  });

  it.each([
    ['another customer', { customerId: aCustomer(2).id, requester: noor }],
    ['another requester', { customerId: customer.id, requester: 'max@lantern.test' }],
  ])('is not freed by a step taken for %s', (_, of) => {
    expect(standingOf(page(noor), customer, { ...of, reason: 'her boss' }).blocked).toBe(true);
  });

  it('is free on their own ticket, and where nobody knows the requester', () => {
    for (const read of [page(customer.email), page(null), aPage(), null]) {
      expect(standingOf(read, customer, null).blocked).toBe(false);
    }
    expect(standingOf(null, customer, null)).toMatchObject({
      verdict: 'unknown',
      rails: looseRails,
    });
  });

  it('names recipients who are neither the customer nor the agent', () => {
    const recipients = [customer.email, 'JANE+x@example.com', noor, 'support@desk.test'];
    const read = page(customer.email, { reply: { open: true, recipients } });
    expect(standingOf(read, customer, null).beyond).toEqual([noor]);
  });

  it('says of a requester that they only look like the customer', () => {
    const { lookAlike, blocked } = standingOf(page('jаne@example.com'), customer, null);
    expect({ lookAlike, blocked }).toEqual({ lookAlike: true, blocked: true });
  });
});
