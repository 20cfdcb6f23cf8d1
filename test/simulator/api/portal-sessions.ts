import { freshId } from '../ids';
import { portalLink } from '../portal/links';
import { mintToken } from '../portal/tokens';
import type { PortalSession, SubscriptionLinks } from '../wire';
import type { Call } from './call';
import { customerOf } from './customers';
import type { Endpoint } from './endpoint';
import { badRequest, Problem } from './problem';

/**
 * https://developer.paddle.com/api-reference/customer-portals/create-customer-portal-session
 * Undocumented, chosen here: a subscription which is unknown or another customer's is a 400
 * `bad_request` that names its place; an archived customer is a 400 `entity_archived`.
 */
export const createPortalSession: Endpoint = {
  method: 'POST',
  path: '/customers/:customer_id/portal-sessions',
  permission: {
    name: 'customer_portal_session.write',
    doing: 'create customer-portal-session',
  },
  query: {},
  answer(call) {
    const { account, world } = call;
    const customer = customerOf(call);
    if (
      customer.status === 'archived' &&
      !world.state.policies.portalSessionsForArchivedCustomers
    ) {
      throw new Problem(400, 'entity_archived', `Customer ${customer.id} is archived.`);
    }
    const subscriptionIds = subscriptionIdsOf(call, customer.id);
    const now = world.now();
    const token = mintToken(world, account, customer);
    const session: PortalSession = {
      id: freshId('cpls', now),
      customer_id: customer.id,
      urls: {
        general: { overview: portalLink(account, { action: 'overview', token }) },
        subscriptions: subscriptionIds.map((id) => linksOf(call, id, token)),
      },
      created_at: now.toISOString(),
    };
    world.ledger.changes.push({
      kind: 'portal-session',
      at: session.created_at,
      accountId: account.id,
      customerId: customer.id,
      subscriptionIds,
      sessionId: session.id,
      requestId: call.requestId,
    });
    return { status: 201, data: session };
  },
};

function linksOf({ account, world }: Call, id: string, token: string): SubscriptionLinks {
  const link = (action: string): string =>
    portalLink(account, { action, subscription_id: id, token });
  return {
    id,
    cancel_subscription: link('cancel_subscription'),
    update_subscription_payment_method: link('update_subscription_payment_method'),
    ...(world.state.policies.viewSubscriptionLinks && {
      view_subscription: link('view_subscription'),
    }),
  };
}

function subscriptionIdsOf({ account, body }: Call, customerId: string): string[] {
  if (body === undefined) return [];
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badRequest({ field: '(root)', message: 'must be an object' });
  }
  const unknown = Object.keys(body).filter((name) => name !== 'subscription_ids');
  if (unknown.length > 0) {
    throw badRequest(...unknown.map((field) => ({ field, message: 'is not allowed' })));
  }
  const ids: unknown = 'subscription_ids' in body ? body.subscription_ids : [];
  const field = 'subscription_ids';
  if (!isTexts(ids)) throw badRequest({ field, message: 'must be an array of Paddle IDs' });
  if (ids.length > 25) throw badRequest({ field, message: 'must have at most 25 items' });
  if (new Set(ids).size < ids.length) throw badRequest({ field, message: 'items must be unique' });
  const foreign = ids.flatMap((id, at) =>
    account.subscriptions.get(id)?.customer_id === customerId ? [] : [at],
  );
  if (foreign.length > 0) {
    throw badRequest(
      ...foreign.map((at) => ({
        field: `${field}.${at}`,
        message: 'is not a subscription of this customer',
      })),
    );
  }
  return ids;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
