import { discountId } from '../../../simulator/seed/catalogue';
import { people } from '../../../simulator/seed/people';
import type { Person } from '../../../simulator/seed/person';
import { change, items } from './change';

const { jane, quantityBounds, paused, trialing, scheduledCancel } = people;
const mode = (name: string) => ({ proration_billing_mode: name });
const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
const inTenMinutes = new Date(Date.now() + 600_000).toISOString();
const loyal = discountId('sandbox', 'loyal');

export type Row = [
  what: string,
  who: Person,
  body: Record<string, unknown>,
  status: number,
  code: string,
];

/** Updates which Paddle refuses, previewed or not. */
export const refusedUpdates: Row[] = [
  ['nothing left', jane, change([]), 400, 'subscription_all_items_removed'],
  [
    'one price twice',
    jane,
    change([
      ['teamMonthly', 1],
      ['teamMonthly', 2],
    ]),
    400,
    'subscription_duplicate_price_ids',
  ],
  [
    'one-time prices only',
    jane,
    change([['onboarding', 1]]),
    400,
    'subscription_no_recurring_items_remain',
  ],
  [
    'a one-time price',
    jane,
    change([
      ['teamMonthly', 1],
      ['onboarding', 1],
    ]),
    400,
    'subscription_new_items_not_valid',
  ],
  [
    'two intervals',
    jane,
    change([
      ['teamYearly', 1],
      ['seatsMonthly', 4],
    ]),
    400,
    'subscription_new_items_not_valid',
  ],
  [
    'an archived price that is new',
    jane,
    change([['teamLastYear', 1]]),
    400,
    'subscription_new_items_not_valid',
  ],
  [
    'a new price without quantity',
    jane,
    change([['businessMonthly', null]]),
    400,
    'subscription_quantity_missing_for_new_items',
  ],
  [
    'too many',
    quantityBounds,
    change([['devicesMonthly', 51]]),
    400,
    'subscription_quantity_not_valid',
  ],
  [
    'too few',
    quantityBounds,
    change([['devicesMonthly', 4]]),
    400,
    'subscription_quantity_not_valid',
  ],
  [
    'no billing mode',
    jane,
    { items: items([['businessMonthly', 1]]) },
    400,
    'subscription_items_update_missing_proration_billing_mode',
  ],
  [
    'a date without billing mode',
    jane,
    { next_billed_at: inAnHour },
    400,
    'subscription_items_update_missing_proration_billing_mode',
  ],
  [
    'a date too soon',
    jane,
    { next_billed_at: inTenMinutes, ...mode('do_not_bill') },
    409,
    'subscription_next_billed_at_too_soon',
  ],
  [
    'a date in a full mode',
    jane,
    { next_billed_at: inAnHour, ...mode('full_immediately') },
    400,
    'bad_request',
  ],
  [
    'a date before a scheduled cancel',
    scheduledCancel,
    { next_billed_at: inAnHour, ...mode('do_not_bill') },
    400,
    'subscription_scheduled_change_invalid_update',
  ],
  [
    'more than items while paused',
    paused,
    { custom_data: { a: 1 } },
    400,
    'subscription_only_update_items_on_paused_subscription',
  ],
  [
    'money while paused',
    paused,
    change([['businessMonthly', 1]]),
    400,
    'subscription_incorrect_proration_on_paused_subscription',
  ],
  [
    'a business in a trial',
    trialing,
    { business_id: null },
    400,
    'subscription_update_when_trialing',
  ],
  [
    'a discount at once in a trial',
    trialing,
    { discount: { id: loyal, effective_from: 'immediately' } },
    400,
    'subscription_trialing_discount_update_invalid_options',
  ],
  [
    'a flat discount in another currency',
    people.maria,
    { discount: { id: discountId('sandbox', 'fiveOff'), effective_from: 'immediately' } },
    400,
    'subscription_invalid_discount_currency',
  ],
  [
    'another currency',
    jane,
    { currency_code: 'EUR' },
    400,
    'subscription_currency_update_not_allowed',
  ],
  [
    'half an hour before renewal',
    people.renewingSoon,
    change([['businessMonthly', 1]]),
    409,
    'subscription_locked_renewal',
  ],
  [
    'past due',
    people.pastDue,
    change([['teamMonthly', 1]]),
    400,
    'subscription_update_when_past_due',
  ],
  [
    'canceled',
    people.canceled,
    change([['businessMonthly', 1]]),
    400,
    'subscription_update_when_canceled',
  ],
  [
    'a scheduled change of its own',
    jane,
    { scheduled_change: { action: 'cancel' } },
    400,
    'bad_request',
  ],
  ['a field of no such name', jane, { itmes: [] }, 400, 'bad_request'],
  ['half a seat', jane, change([['seatsMonthly', 0.5]]), 400, 'bad_request'],
  [
    'a price nobody has',
    jane,
    {
      items: [{ price_id: 'pri_01nobody00000000000000000a', quantity: 1 }],
      ...mode('do_not_bill'),
    },
    404,
    'not_found',
  ],
];
