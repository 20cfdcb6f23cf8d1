import { nextTransaction, recurringDetails } from '../money/subscription-bill';
import { managementUrls } from '../portal/links';
import type { Subscription } from '../wire';
import type { Call } from './call';
import type { Endpoint, Permission } from './endpoint';
import { page, pageRules } from './page';
import { notFound } from './problem';

const read: Permission = {
  name: 'subscription.read',
  doing: 'read subscription',
  includes: {
    next_transaction: 'transaction.read',
    recurring_transaction_details: 'transaction.read',
  },
};

/** All statuses unless asked otherwise. https://developer.paddle.com/api-reference/subscriptions */
export const listSubscriptions: Endpoint = {
  method: 'GET',
  path: '/subscriptions',
  permission: read,
  query: {
    ...pageRules,
    id: { kind: 'list' },
    customer_id: { kind: 'list' },
    address_id: { kind: 'list' },
    price_id: { kind: 'list' },
    status: { kind: 'list', choices: ['active', 'canceled', 'past_due', 'paused', 'trialing'] },
    scheduled_change_action: { kind: 'list', choices: ['cancel', 'pause', 'resume'] },
    collection_mode: { kind: 'one', choices: ['automatic', 'manual'] },
    next_billed_at: { kind: 'range' },
  },
  answer(call) {
    const { query } = call;
    const priceIds = query.list('price_id');
    const inTime = query.range('next_billed_at');
    const among = (name: string, value: string | undefined): boolean =>
      query.list(name)?.includes(value ?? '') ?? true;
    const found = [...call.account.subscriptions.values()].filter(
      (subscription) =>
        among('id', subscription.id) &&
        among('customer_id', subscription.customer_id) &&
        among('address_id', subscription.address_id) &&
        among('status', subscription.status) &&
        among('scheduled_change_action', subscription.scheduled_change?.action) &&
        among('collection_mode', subscription.collection_mode) &&
        (!priceIds || subscription.items.some(({ price }) => priceIds.includes(price.id))) &&
        inTime(subscription.next_billed_at),
    );
    return page(call, found, { id: ({ id }) => id, show: (each) => shown(call, each) });
  },
};

export const getSubscription: Endpoint = {
  method: 'GET',
  path: '/subscriptions/:subscription_id',
  permission: read,
  query: {
    include: { kind: 'list', choices: ['next_transaction', 'recurring_transaction_details'] },
  },
  answer(call) {
    const subscription = subscriptionOf(call);
    const include = call.query.list('include') ?? [];
    return {
      data: {
        ...shown(call, subscription),
        ...(include.includes('next_transaction') && {
          next_transaction: nextTransaction(subscription, call.account),
        }),
        ...(include.includes('recurring_transaction_details') && {
          recurring_transaction_details: recurringDetails(subscription, call.account),
        }),
      },
    };
  },
};

/** The subscription in the path. */
export function subscriptionOf({ account, params }: Call): Subscription {
  const id = params.subscription_id ?? '';
  const subscription = account.subscriptions.get(id);
  if (!subscription) throw notFound('Subscription', id);
  return subscription;
}

function shown(call: Call, subscription: Subscription) {
  return { ...subscription, management_urls: managementUrls(subscription, call) };
}
