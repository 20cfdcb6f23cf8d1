import type { Environment, State } from '../state';
import type { World } from '../world';
import { redeemToken } from './tokens';

export type PortalState = 'signed-in' | 'used' | 'expired' | 'unknown' | 'no-token';

/** What a visitor finds behind a portal link. */
export interface Visit {
  state: PortalState;
  seller: string;
  environment: Environment;
  /** Known only when signed in. */
  customer?: { name: string | null; email: string };
  form: Form;
  subscription?: { id: string; plan: string; status: string };
}

export type Form =
  | 'overview'
  | 'subscription'
  | 'cancel_subscription'
  | 'update_subscription_payment_method';

/** @returns `null` for an address that is nobody's portal in this environment */
export function visit(
  world: World,
  { environment, url, requestId }: { environment: Environment; url: URL; requestId: string },
): Visit | null {
  const portalId = /^\/(?:login\/)?(cpl_[a-z\d]{26})$/.exec(url.pathname)?.[1];
  const account = [...world.state.accounts.values()].find(
    (each) => each.portalId === portalId && each.environment === environment,
  );
  if (!account) return null;

  const seller = account.name;
  const token = url.searchParams.get('token');
  if (!token) return { state: 'no-token', seller, environment, form: 'overview' };

  const now = world.now();
  const redeemed = redeemToken(world.state, { token, accountId: account.id, now });
  if (redeemed.state !== 'signed-in') {
    return { state: redeemed.state, seller, environment, form: 'overview' };
  }
  const { customerId } = redeemed.token;
  const asked = url.searchParams.get('action') ?? 'overview';
  const opened = open(world.state, account.id, {
    customerId,
    action: asked,
    subscriptionId: url.searchParams.get('subscription_id'),
  });
  const customer = account.customers.get(customerId);
  world.ledger.changes.push({
    kind: 'portal-visit',
    at: now.toISOString(),
    accountId: account.id,
    customerId,
    action: asked,
    subscriptionId: opened.subscription?.id ?? null,
    requestId,
  });
  return {
    state: 'signed-in',
    seller,
    environment,
    ...(customer && { customer: { name: customer.name ?? null, email: customer.email } }),
    ...opened,
  };
}

/**
 * Which page opens. A paused or canceled subscription shows its overview instead of a form, and so
 * does the payment method of one that is paid by invoice (the description of portal sessions).
 */
function open(
  state: State,
  accountId: string,
  asked: { customerId: string; action: string; subscriptionId: string | null },
): Pick<Visit, 'form' | 'subscription'> {
  const found = state.accounts.get(accountId)?.subscriptions.get(asked.subscriptionId ?? '');
  if (!found || found.customer_id !== asked.customerId) return { form: 'overview' };

  const subscription = {
    id: found.id,
    plan: found.items.map(({ product, quantity }) => `${product.name} × ${quantity}`).join(', '),
    status: found.status,
  };
  const closed = found.status === 'paused' || found.status === 'canceled';
  if (asked.action === 'cancel_subscription' && !closed) {
    return { form: 'cancel_subscription', subscription };
  }
  const paysByCard = found.collection_mode === 'automatic' && !closed;
  if (asked.action === 'update_subscription_payment_method' && paysByCard) {
    return { form: 'update_subscription_payment_method', subscription };
  }
  return { form: 'subscription', subscription };
}
