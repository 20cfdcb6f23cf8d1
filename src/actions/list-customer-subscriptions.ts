import type { CustomerId, SubscriptionId } from '@/detection/paddle-id';
import { listSubscriptions, type SubscriptionList } from '@/paddle/subscriptions';
import type { Desk } from './desk';

/** A page of a customer's subscriptions in every status, newest first. Throws a `PaddleError`. */
export async function listCustomerSubscriptions(
  desk: Desk,
  input: { accountId: string; customerId: CustomerId; after?: SubscriptionId | undefined },
): Promise<SubscriptionList> {
  const client = await desk.clientOf(input.accountId);
  return listSubscriptions(client, input.customerId, input.after);
}
