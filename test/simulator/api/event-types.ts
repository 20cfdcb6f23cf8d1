import type { IEventTypeResponse } from '@paddle/paddle-node-sdk';
import type { Endpoint } from './endpoint';

/** A few of Paddle's sixty: the list only has to prove that a key works. */
const eventTypes: IEventTypeResponse[] = [
  occurs('transaction.billed', 'Transaction', 'is billed'),
  occurs('transaction.completed', 'Transaction', 'is completed'),
  occurs('transaction.past_due', 'Transaction', 'becomes past due'),
  occurs('transaction.payment_failed', 'Transaction', 'has a failed payment'),
  occurs('subscription.activated', 'Subscription', 'becomes active'),
  occurs('subscription.canceled', 'Subscription', 'is canceled'),
  occurs('subscription.past_due', 'Subscription', 'has an unpaid transaction'),
  occurs('subscription.paused', 'Subscription', 'is paused'),
  occurs('subscription.updated', 'Subscription', 'is updated'),
  occurs('customer.created', 'Customer', 'is created'),
  occurs('customer.updated', 'Customer', 'is updated'),
];

/** https://developer.paddle.com/api-reference/event-types: needs a key, but no permission. */
export const listEventTypes: Endpoint = {
  method: 'GET',
  path: '/event-types',
  permission: null,
  query: {},
  answer: () => ({ data: eventTypes }),
};

function occurs(
  name: IEventTypeResponse['name'],
  group: string,
  happens: string,
): IEventTypeResponse {
  return {
    name,
    group,
    description: `Occurs when a ${group.toLowerCase()} ${happens}.`,
    available_versions: [1],
  };
}
