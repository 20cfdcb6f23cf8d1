import { type CustomerId, parseId, type SubscriptionId } from '@/detection/paddle-id';
import { listSubscriptions } from '@/paddle/subscriptions';
import type { PortalPage } from './create-portal-link';
import type { Desk } from './desk';
import { type LookUp, lookUp } from './look-up';
import { PortageError } from './portage-error';

/** More than this on one page is a list, not a ticket: the agent chooses. */
const most = 5;

export interface Target {
  accountId: string;
  customerId: CustomerId;
  subscriptionId?: SubscriptionId;
}

/**
 * Whom a menu or a shortcut means, from what was selected or what stands on the page. Never a
 * guess: two customers, or two subscriptions for a link that needs one, are `ambiguous`, and so is
 * one customer while an account that may have another could not be asked. An ID is in one account
 * alone, and what stands beside it is meant there; an address may be in several.
 *
 * Throws a `PortageError` (`nothing-to-act-on`, `ambiguous`) or what a look-up throws.
 */
export async function resolveTarget(
  desk: Desk,
  { queries, page }: { queries: readonly string[]; page: PortalPage },
): Promise<Target> {
  if (queries.length === 0) throw new PortageError('nothing-to-act-on');
  if (queries.length > most) throw new PortageError('ambiguous');
  const found: LookUp[] = [];
  const targets = new Map<string, Target>();
  let unsure = false;
  for (const query of queries) {
    const [{ accountId } = {}] = targets.values();
    const everywhere = !accountId && !parseId(query);
    const answer = await lookUp(desk, { query, exactly: true, accountId, everywhere });
    const { matches, failures } = answer;
    found.push(answer);
    unsure ||= failures.length > 0 && (everywhere || matches.length === 0);
    for (const { accountId, customer } of matches) {
      targets.set(customer.id, { accountId, customerId: customer.id });
    }
  }
  const [target, ...others] = targets.values();
  if (!target) throw failureOf(found) ?? new PortageError('nothing-to-act-on');
  if (unsure || others.length > 0) throw new PortageError('ambiguous');
  if (page === 'overview') return target;

  const named = new Set(found.flatMap(({ subscriptionId }) => subscriptionId ?? []));
  return { ...target, subscriptionId: await oneSubscription(desk, target, named) };
}

async function oneSubscription(
  desk: Desk,
  { accountId, customerId }: Target,
  named: ReadonlySet<SubscriptionId>,
): Promise<SubscriptionId> {
  const [first, second] = named;
  if (first !== undefined && second === undefined) return first;
  const client = await desk.clientOf(accountId);
  const { subscriptions, after } = await listSubscriptions(client, customerId);
  const live = subscriptions.filter(({ id, status }) =>
    named.size > 0 ? named.has(id) : status !== 'canceled',
  );
  const [subscription, another] = live;
  if (!subscription) throw new PortageError('nothing-to-act-on');
  if (another || after !== null) throw new PortageError('ambiguous');
  return subscription.id;
}

function failureOf(found: LookUp[]): unknown {
  return found.flatMap(({ failures }) => failures).at(0)?.error;
}
