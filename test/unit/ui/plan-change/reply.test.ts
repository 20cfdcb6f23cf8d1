import { describe, expect, it } from 'vitest';
import { customerReply, type ReplyFacts, ticketNote } from '@/ui/plan-change/reply';

const facts: ReplyFacts = {
  name: 'Jane',
  subscriptionId: 'sub_01jnf79bk0evt38f9k2x8cc8q1',
  before: 'Team, Monthly',
  after: 'Business, Monthly',
  currency: 'USD',
  due: '7432',
  creditUsed: '0',
  credited: '0',
  payment: 'paid',
  mode: 'Prorated, now',
  changedAt: '2026-11-23T12:00:00Z',
  nextBill: { amount: '9900', at: '2026-12-13T12:00:00Z' },
};

describe('the reply to the customer', () => {
  it('says what changed, what was charged and what comes next', () => {
    expect(customerReply(facts)).toBe(
      'Hi Jane,\n\nWe changed your subscription from Team, Monthly to Business, Monthly. ' +
        'We charged $74.32 today. Your next bill is due on December 13, 2026, about $99.00.',
    );
  });

  it.each([
    [{ payment: 'pending' }, 'is being processed'],
    [{ payment: 'failed' }, 'did not go through'],
    [{ payment: 'invoiced' }, 'an invoice for $74.32'],
    [{ payment: 'none', due: '0' }, 'Nothing was charged today.'],
    [{ payment: 'none', credited: '4927' }, 'We added $49.27 to your credit'],
  ] as const)('promises no more than is known: %j', (changed, said) => {
    const reply = customerReply({ ...facts, ...changed });
    expect(reply).toContain(said);
    expect(reply).not.toContain('We charged');
  });

  it.each([
    [{ before: null }, 'We added Business, Monthly to your subscription.'],
    [{ after: null }, 'We removed Team, Monthly from your subscription.'],
  ])('tells what only came from what only went: %j', (changed, said) =>
    expect(customerReply({ ...facts, ...changed })).toContain(said),
  );

  it('greets nobody whose name is unknown', () => {
    expect(customerReply({ ...facts, name: null })).toMatch(/^We changed/);
  });
});

describe('the note for the ticket', () => {
  it('names subscription, change, billing and money, and calls the next bill an estimate', () => {
    expect(ticketNote(facts).split('\n')).toEqual([
      'Plan changed on November 23, 2026: Team, Monthly → Business, Monthly',
      'Subscription: sub_01jnf79bk0evt38f9k2x8cc8q1',
      'Billing: Prorated, now',
      'Money: $74.32 paid',
      'Next bill (estimate): $99.00 on December 13, 2026',
    ]);
  });
});
