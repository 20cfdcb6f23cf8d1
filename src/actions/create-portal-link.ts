import type { CustomerId, SubscriptionId } from '@/detection/paddle-id';
import { createPortalSession, type PortalSession } from '@/paddle/portal-sessions';
import type { Desk } from './desk';
import { PortageError } from './portage-error';

/** The pages of the customer portal that a link can open. */
export type PortalPage = 'overview' | 'update_payment_method' | 'cancel' | 'view_subscription';

export interface PortalLinkRequest {
  accountId: string;
  customerId: CustomerId;
  subscriptionId?: SubscriptionId | undefined;
  page: PortalPage;
}

export interface PortalLink {
  url: string;
  customerId: CustomerId;
  /** The page that the link opens; `overview` where Paddle sends no link of the kind asked for. */
  page: PortalPage;
  /** When Paddle made it, by its clock; null where it does not say. */
  at: string | null;
}

/**
 * Mints a portal session for this click alone and picks the one link out of it. The link signs its
 * holder in as the customer: the caller hands it on at once and keeps nothing.
 * Source: https://developer.paddle.com/api-reference/customer-portals/create-customer-portal-session
 *
 * Throws a `PortageError` (`locked`, `forgotten`, `no-account`, `link-missing`) or a `PaddleError`.
 */
export async function createPortalLink(
  desk: Desk,
  request: PortalLinkRequest,
): Promise<PortalLink> {
  const { accountId, customerId, subscriptionId } = request;
  const client = await desk.clientOf(accountId);
  const subscriptionIds = subscriptionId === undefined ? [] : [subscriptionId];
  const session = await createPortalSession(client, { customerId, subscriptionIds });
  return { customerId, at: session.at, ...pick(session, request) };
}

function pick(
  session: PortalSession,
  { page, subscriptionId }: PortalLinkRequest,
): { url: string; page: PortalPage } {
  if (page === 'overview' || subscriptionId === undefined) return overview(session);
  const links = session.subscriptions.find(({ id }) => id === subscriptionId);
  if (!links) throw new PortageError('link-missing');
  if (page === 'cancel') return { url: links.cancel, page };
  if (page === 'update_payment_method') return { url: links.updatePaymentMethod, page };
  // `view_subscription` came on 28 September 2026; without it the overview is the nearest page.
  return links.view === undefined ? overview(session) : { url: links.view, page };
}

function overview(session: PortalSession): { url: string; page: PortalPage } {
  return { url: session.overview, page: 'overview' };
}
