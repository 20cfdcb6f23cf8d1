import { beforeEach, describe, expect, it } from 'vitest';
import { deliveredWords, linkCaution, linkName } from '@/ui/popup/link-words';
import { aCustomer, aSubscription, subscriptionId } from '../builders';
import { readWords } from '../catalogue';

beforeEach(() => readWords());

describe('the names of the buttons', () => {
  it.each([
    ['copy', 'overview', 'Copy portal link'],
    ['open', 'overview', 'Open portal'],
    ['copy', 'update_payment_method', 'Copy payment-update link'],
    ['open', 'update_payment_method', 'Open payment-update page'],
    ['copy', 'cancel', 'Copy cancel link'],
    ['open', 'cancel', 'Open cancel page'],
    ['copy', 'view_subscription', 'Copy subscription link'],
    ['open', 'view_subscription', 'Open subscription page'],
  ] as const)('%s %s is “%s”', (by, page, name) => {
    expect(linkName(by, page)).toBe(name);
  });
});

describe('what is said of a delivered link', () => {
  const sent = { customerId: aCustomer(1).id, at: null };
  const asked = {
    by: 'copy',
    page: 'update_payment_method',
    subscriptionId: subscriptionId(1),
  } as const;

  it('is that it does not last', () => {
    const delivered = { ...sent, page: 'update_payment_method' } as const;
    expect(deliveredWords(asked, delivered)).toBe(
      'Payment-update link copied. Short-lived: make a new one each time.',
    );
  });

  it('is also that it opens another page than asked for', () => {
    const delivered = { ...sent, page: 'overview' } as const;
    expect(deliveredWords(asked, delivered)).toMatch(/It opens the overview/);
  });
});

describe('the caution before the click', () => {
  it.each([
    [{ status: 'canceled' }, /overview.*canceled/],
    [{ status: 'paused' }, /overview.*paused/],
    [{ collection_mode: 'manual' }, /payment-update link opens the overview/],
  ])('for %j', (fields, words) => {
    expect(linkCaution(aSubscription(1, fields))).toMatch(words);
  });

  it.each(['active', 'trialing', 'past_due'])('is not needed for an %s one', (status) => {
    expect(linkCaution(aSubscription(1, { status }))).toBeNull();
  });
});
