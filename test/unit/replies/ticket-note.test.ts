import { describe, expect, it } from 'vitest';
import { type ChangeNote, changeNote, linkNote } from '@/replies/ticket-note';

const customer = { id: 'ctm_01h', name: 'Jane Doe', email: 'jane@example.com' };

const note: ChangeNote = {
  customer,
  subscriptionId: 'sub_01jnf79bk0evt38f9k2x8cc8q1',
  before: 'Team, Monthly',
  after: 'Business, Monthly',
  currency: 'USD',
  decimals: 2,
  due: '7432',
  creditUsed: '0',
  credited: '0',
  payment: 'paid',
  mode: 'Prorated, now',
  at: '2026-11-23T12:00:00Z',
  nextBill: { amount: '9900', at: '2026-12-13T12:00:00Z' },
};

describe('the note for the ticket', () => {
  it('names who, what, billing and money, and calls the next bill an estimate', () => {
    expect(changeNote(note).split('\n')).toEqual([
      'Plan changed on November 23, 2026: Team, Monthly → Business, Monthly',
      'Customer: Jane Doe, jane@example.com, ctm_01h',
      'Subscription: sub_01jnf79bk0evt38f9k2x8cc8q1',
      'Billing: Prorated, now',
      'Money: $74.32 paid',
      'Next bill (estimate): $99.00 on December 13, 2026',
    ]);
  });

  it.each([
    [{ before: null }, 'nothing → Business, Monthly'],
    [{ after: null }, 'Team, Monthly → removed'],
    [{ payment: 'none', due: '0' }, 'Money: nothing charged now'],
    [{ payment: 'none', creditUsed: '500' }, 'Money: $5.00 credit used'],
    [{ payment: 'none', credited: '500' }, 'Money: $5.00 credited to the balance'],
    [{ payment: 'failed' }, 'Money: $74.32 failed'],
    [{ currency: 'HUF' }, 'Money: HUF\u00a074.32 paid'],
    [{ currency: 'HUF', decimals: 0 }, 'Money: HUF\u00a07,432 paid'],
    [{ currency: 'HUF', decimals: 0 }, 'Next bill (estimate): HUF\u00a09,900 on'],
    [{ customer: { ...customer, name: null } }, 'Customer: jane@example.com, ctm_01h'],
  ] as const)('says of %j: %s', (changed, said) =>
    expect(changeNote({ ...note, ...changed })).toContain(said),
  );

  it('says which link was given to whom, and not the link', () => {
    const { at, subscriptionId } = note;
    expect(linkNote({ page: 'update_payment_method', at, customer, subscriptionId })).toBe(
      'Payment-update link given on November 23, 2026\n' +
        'Customer: Jane Doe, jane@example.com, ctm_01h\n' +
        'Subscription: sub_01jnf79bk0evt38f9k2x8cc8q1',
    );
    expect(linkNote({ page: 'overview', at, customer: null, subscriptionId: null })).toBe(
      'Portal link given on November 23, 2026',
    );
  });
});
