import * as v from 'valibot';
import { type CustomerId, parseId, type SubscriptionId } from '@/detection/paddle-id';
import type { PaddleClient } from './client';
import { type Environment, portalHosts } from './environment';
import { PaddleError } from './errors';
import { customerId, instant, maybe, subscriptionId } from './fields';
import { path } from './path';

/** Links that sign their holder in as the customer: never stored, logged or cached. */
export interface PortalSession {
  overview: string;
  subscriptions: {
    id: SubscriptionId;
    cancel: string;
    updatePaymentMethod: string;
    /** Since 28 September 2026, and not on every answer. */
    view?: string;
  }[];
  /** When Paddle made it, by its clock; null where it does not say. */
  at: string | null;
}

interface PortalRequest {
  customerId: CustomerId;
  /** At most 25. Paddle makes links for these only. */
  subscriptionIds: readonly SubscriptionId[];
}

const most = 25;

const portalSession = v.object({
  customer_id: maybe(customerId),
  created_at: v.fallback(maybe(instant), null),
  urls: v.object({
    general: v.object({ overview: v.string() }),
    subscriptions: v.optional(
      v.array(
        v.object({
          id: subscriptionId,
          cancel_subscription: v.string(),
          update_subscription_payment_method: v.string(),
          view_subscription: maybe(v.string()),
        }),
      ),
      [],
    ),
  }),
});

/**
 * Mints a portal session. Throws a `PaddleError`: `invalid` before anything is sent, and
 * `unexpected-answer` when the session is another customer's or a link leads anywhere but to the
 * customer portal of the client's environment.
 * Source: https://developer.paddle.com/api-reference/customer-portals/create-customer-portal-session
 */
export async function createPortalSession(
  client: PaddleClient,
  request: PortalRequest,
): Promise<PortalSession> {
  const subscriptionIds = [...new Set(request.subscriptionIds)];
  if (!sendable(request.customerId, subscriptionIds)) throw new PaddleError('invalid');

  const { data, requestId } = await client.post(
    path`/customers/${request.customerId}/portal-sessions`,
    {
      body: subscriptionIds.length > 0 ? { subscription_ids: subscriptionIds } : {},
      schema: portalSession,
      permission: 'customer_portal_session.write',
      keepsReads: true,
    },
  );
  const unexpected = () => new PaddleError('unexpected-answer', { requestId });
  if (data.customer_id !== null && data.customer_id !== request.customerId) throw unexpected();

  const checked = (link: string, subscription?: SubscriptionId): string => {
    if (!leadsToPortal(link, client.environment, subscription)) throw unexpected();
    return link;
  };
  return {
    at: data.created_at,
    overview: checked(data.urls.general.overview),
    subscriptions: data.urls.subscriptions
      .filter(({ id }) => subscriptionIds.includes(id))
      .map(({ id, ...links }) => ({
        id,
        cancel: checked(links.cancel_subscription, id),
        updatePaymentMethod: checked(links.update_subscription_payment_method, id),
        ...(links.view_subscription !== null && { view: checked(links.view_subscription, id) }),
      })),
  };
}

/**
 * The same page without the token: it signs nobody in, so it may be sent through any channel and
 * does not expire. The customer gets a sign-in mail there. Throws a `PaddleError` when the token
 * stands elsewhere in the link too.
 * Source: https://developer.paddle.com/build/customers/integrate-customer-portal
 */
export function lastingAddress(link: string): string {
  const url = new URL(link);
  const tokens = url.searchParams.getAll('token').filter((token) => token !== '');
  url.searchParams.delete('token');
  url.hash = '';
  const left = [url.pathname, ...url.searchParams.keys(), ...url.searchParams.values()];
  if (tokens.some((token) => left.some((part) => part.includes(token))))
    throw new PaddleError('unexpected-answer');
  return url.toString();
}

function sendable(customer: string, subscriptions: readonly string[]): boolean {
  return (
    subscriptions.length <= most &&
    parseId(customer)?.kind === 'customer' &&
    subscriptions.every((id) => parseId(id)?.kind === 'subscription')
  );
}

/** Exactly the portal's host over https, and no other subscription than the one it stands for. */
function leadsToPortal(
  link: string,
  environment: Environment,
  subscription?: SubscriptionId,
): boolean {
  if (!URL.canParse(link)) return false;
  const url = new URL(link);
  const named = url.searchParams.get('subscription_id');
  return (
    url.origin === `https://${portalHosts[environment]}` &&
    url.username === '' &&
    url.password === '' &&
    (named === null || subscription === undefined || named === subscription)
  );
}
