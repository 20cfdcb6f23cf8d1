import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ticket } from '@/messages/ticket';

const good = {
  helpdesk: 'zendesk',
  number: '34',
  requester: { email: 'maria@example.com', name: 'Maria Keller' },
  possible: [],
  claimed: false,
  people: ['tom@example.net'],
  agent: [],
  inWordsOnly: ['sub_01jqz3n5p7r9s1t3v5w7x9y1z3'],
  reply: { open: true, recipients: ['maria@example.com'] },
};

describe('what a page says of a ticket', () => {
  it.each([
    ['all of it', good],
    ['an unknown requester', { ...good, requester: null }],
    ['no number', { ...good, number: null }],
    ['a number as Outlook has them', { ...good, number: 'AAQkADAwATM0MDAAMi1iZTEy%3D' }],
  ])('is taken with %s', (_, said) => {
    expect(v.is(ticket, said)).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['more than it may say', { ...good, key: 'x' }],
    ['a helpdesk that is markup', { ...good, helpdesk: '<b>' }],
    ['a number that is a sentence', { ...good, number: 'Send money to' }],
    ['a requester without an address', { ...good, requester: { email: 'Maria', name: null } }],
    ['a name without end', { ...good, requester: { ...good.requester, name: 'x'.repeat(121) } }],
    ['crowds', { ...good, people: Array.from({ length: 51 }, () => 'tom@example.net') }],
    ['a possible requester who is no address', { ...good, possible: ['tom'] }],
    ['people who are no addresses', { ...good, people: ['tom'] }],
    ['words without end', { ...good, inWordsOnly: ['x'.repeat(255)] }],
    ['a reply that is no yes or no', { ...good, reply: { open: 'yes', recipients: null } }],
  ])('is refused with %s', (_, said) => {
    expect(v.is(ticket, said)).toBe(false);
  });
});
