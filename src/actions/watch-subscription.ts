import type { AfterLink, WatchedPage } from '@/billing/customer-did';
import type { CustomerId, SubscriptionId } from '@/detection/paddle-id';
import { lastMethodChange } from '@/paddle/charged-cards';
import { listPaymentMethods } from '@/paddle/customers';
import { leftForLooking } from '@/paddle/request-budget';
import { getSubscription, type Subscription } from '@/paddle/subscriptions';
import type { Desk } from './desk';
import { whereReadable } from './where-readable';

export interface WatchedSubscription extends AfterLink {
  subscription: Subscription;
}

interface Watched {
  accountId: string;
  customerId: CustomerId;
  subscriptionId: SubscriptionId;
  page: WatchedPage;
}

const again = { fresh: true, leaving: leftForLooking };

/**
 * Reads again what tells whether a customer has used a link. The surface that waits judges it, by
 * `customerDid`. Throws a `PaddleError`.
 */
export async function watchSubscription(
  desk: Desk,
  { accountId, customerId, subscriptionId, page }: Watched,
): Promise<WatchedSubscription> {
  const client = await desk.clientOf(accountId);
  const reading = getSubscription(client, subscriptionId, again);
  if (page === 'cancel') return { subscription: await reading, methodChange: null, methods: null };
  const [subscription, methodChange, methods] = await Promise.all([
    reading,
    whereReadable(lastMethodChange(client, subscriptionId, again)),
    whereReadable(listPaymentMethods(client, customerId, again)),
  ]);
  const saved = methods?.map(({ saved_at, updated_at, card }) => {
    return { saved_at, updated_at, last4: card?.last4 ?? null };
  });
  return { subscription, methodChange, methods: saved ?? null };
}
