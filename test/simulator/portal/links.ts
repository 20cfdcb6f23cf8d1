import type { Call } from '../api/call';
import { may } from '../api/caller';
import { portalHost } from '../hosts';
import type { Account } from '../state';
import type { ManagementUrls, Subscription } from '../wire';
import { mintToken } from './tokens';

/** An address in the portal of this seller; without a token the customer signs in by e-mail. */
export function portalLink(
  { environment, portalId }: Account,
  query: { action: string; subscription_id?: string; token?: string },
): string {
  return `https://${portalHost(environment)}/${portalId}?${new URLSearchParams(query)}`;
}

/**
 * The links a subscription carries. They sign in only if the key may make portal sessions; the one
 * for the payment method is `null` when invoices are sent.
 * https://developer.paddle.com/api-reference/subscriptions/get-subscription
 */
export function managementUrls(
  subscription: Subscription,
  { world, account, key }: Call,
): ManagementUrls {
  const customer = account.customers.get(subscription.customer_id);
  const signsIn = customer !== undefined && may(key, 'customer_portal_session.write');
  const token = signsIn ? { token: mintToken(world, account, customer) } : {};
  const link = (action: string): string =>
    portalLink(account, { action, subscription_id: subscription.id, ...token });
  return {
    update_payment_method:
      subscription.collection_mode === 'manual' ? null : link('update_subscription_payment_method'),
    cancel: link('cancel_subscription'),
    ...(world.state.policies.viewSubscriptionLinks && {
      view_subscription: link('view_subscription'),
    }),
  };
}
