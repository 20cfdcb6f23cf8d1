import { type PriceName, priceId } from '../../simulator/seed/catalogue';
import { keyId, keys } from '../../simulator/seed/keys';
import { everyone, people } from '../../simulator/seed/people';
import type { Question } from './ask';

/** Something to ask of every operation, with every parameter that Portage may use. */
export function everyQuestion(): [path: string, question: Question][] {
  const { jane, maria, manual, pastDue } = people;
  const email = encodeURIComponent(people.plusAddress.email);
  const reads = [
    '/',
    '/currencies',
    '/event-types',
    `/api-keys/${keyId(keys.sandbox)}`,
    '/customers',
    '/customers?per_page=5&order_by=id[ASC]',
    `/customers?email=${email}&status=active,archived`,
    `/customers?id=${jane.id},${maria.id}&search=doe`,
    ...['', '/addresses', '/businesses', '/credit-balances', '/payment-methods'].map(
      (rest) => `/customers/${maria.id}${rest}`,
    ),
    `/customers/${maria.id}/credit-balances?currency_code=EUR,USD`,
    `/customers/${manual.id}/businesses?status=active,archived`,
    '/subscriptions?status=active,past_due&collection_mode=automatic',
    '/subscriptions?scheduled_change_action=cancel,pause,resume&per_page=200',
    '/subscriptions?next_billed_at[GT]=2026-01-01T00:00:00Z',
    '/prices?include=product&recurring=true&per_page=200',
    '/prices?status=archived&type=custom',
    '/products?include=prices&status=active,archived&tax_category=saas',
    `/transactions?subscription_id=${jane.subscriptionId}&origin=subscription_recurring`,
    `/transactions?invoice_number=${jane.invoiceNumber}&include=customer,address,business,adjustments`,
    '/transactions?status=past_due,billed&created_at[GTE]=2020-01-01T00:00:00Z',
    `/transactions/${pastDue.transactionId}?include=customer,adjustments_totals,discount,available_payment_methods`,
    `/transactions/${jane.transactionId}/invoice?disposition=inline`,
    '/customers/ctm_01nobody00000000000000000a',
    ...everyone
      .filter(({ account }) => account === 'sandbox')
      .flatMap((owner) => [
        `/customers/${owner.id}`,
        `/subscriptions?customer_id=${owner.id}`,
        `/subscriptions/${owner.subscriptionId}?include=next_transaction,recurring_transaction_details`,
        `/transactions?customer_id=${owner.id}`,
        `/transactions/${owner.transactionId}`,
      ]),
  ];
  const sessions: [string, Question][] = [
    [`/customers/${jane.id}/portal-sessions`, { method: 'POST' }],
    [
      `/customers/${maria.id}/portal-sessions`,
      { method: 'POST', body: { subscription_ids: maria.subscriptionIds } },
    ],
    [`/customers/${jane.id}/portal-sessions`, { method: 'POST', key: keys.noPortal }],
    [
      `/customers/${jane.id}/portal-sessions`,
      { method: 'POST', body: { subscription_ids: [maria.subscriptionId] } },
    ],
  ];
  return [...reads.map((path): [string, Question] => [path, {}]), ...sessions, ...updates()];
}

/** Plan changes in every mode, for one who pays and one who gets invoices, and some refused. */
function updates(): [string, Question][] {
  const { jane, manual, jpy, pastDue, trialing, scheduledCancel } = people;
  const plan = (name: PriceName, mode: string): Question => ({
    method: 'PATCH',
    body: {
      items: [{ price_id: priceId('sandbox', name), quantity: 1 }],
      proration_billing_mode: mode,
      on_payment_failure: 'prevent_change',
    },
  });
  const modes = [
    'prorated_immediately',
    'prorated_next_billing_period',
    'full_immediately',
    'full_next_billing_period',
    'do_not_bill',
  ];
  return [
    ...[jane, jpy, pastDue, trialing, scheduledCancel].flatMap((owner) =>
      modes.map((mode): [string, Question] => [
        `/subscriptions/${owner.subscriptionId}/preview`,
        plan('businessMonthly', mode),
      ]),
    ),
    ...modes.flatMap((mode): [string, Question][] => [
      [`/subscriptions/${manual.subscriptionId}/preview`, plan('businessYearly', mode)],
      [`/subscriptions/${manual.subscriptionId}`, plan('enterpriseYearly', mode)],
      [`/subscriptions/${jane.subscriptionId}`, plan('businessMonthly', mode)],
      [`/subscriptions/${jane.subscriptionId}`, plan('teamMonthly', mode)],
      [`/subscriptions/${jane.subscriptionId}`, plan('starterMonthly', mode)],
    ]),
    [`/subscriptions/${jane.subscriptionId}`, plan('teamYearly', 'prorated_immediately')],
    [
      `/subscriptions/${jane.subscriptionId}?include=next_transaction,recurring_transaction_details`,
      {},
    ],
    [`/transactions?subscription_id=${jane.subscriptionId}&origin=subscription_update`, {}],
    [`/transactions?subscription_id=${manual.subscriptionId}&origin=subscription_update`, {}],
  ];
}
