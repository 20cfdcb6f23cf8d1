import type { ErrorCode } from '@paddle/paddle-node-sdk';
import { recordPayment } from './changes/record-money';
import { nextStamp } from './stamp';
import type { Account } from './state';
import type { Subscription } from './wire';
import type { World } from './world';

/** The account which knows this ID. */
export function accountWith(
  { state }: World,
  kind: 'customers' | 'subscriptions' | 'transactions',
  id: string,
): Account {
  const found = [...state.accounts.values()].find((account) => account[kind].has(id));
  if (!found) throw new Error(`No account has ${id} among its ${kind}`);
  return found;
}

/** A change by somebody else. It is not checked by any rule. */
export function modifySubscription(
  world: World,
  id: string,
  change: (subscription: Subscription) => Partial<Subscription>,
): Subscription {
  const account = accountWith(world, 'subscriptions', id);
  const subscription = account.subscriptions.get(id);
  if (!subscription) throw new Error(`No subscription ${id}`);
  const changed = { ...subscription, ...change(subscription), updated_at: nextStamp(world) };
  account.subscriptions.set(id, changed);
  world.ledger.changes.push({
    kind: 'foreign-change',
    at: world.now().toISOString(),
    accountId: account.id,
    subscriptionId: id,
    updatedAt: changed.updated_at,
  });
  return changed;
}

/** Ends a pending payment; the transaction is completed or past due from then on. */
export function settlePayment(world: World, id: string, outcome: 'captured' | ErrorCode): void {
  const account = accountWith(world, 'transactions', id);
  const transaction = account.transactions.get(id);
  const [payment] = transaction?.payments ?? [];
  if (!transaction || payment?.status !== 'pending_no_action_required') {
    throw new Error(`No payment of ${id} is pending`);
  }
  const at = world.now().toISOString();
  const captured = outcome === 'captured';
  const settled = {
    ...payment,
    status: captured ? ('captured' as const) : ('error' as const),
    error_code: captured ? null : outcome,
    captured_at: captured ? at : null,
  };
  const totals = transaction.details?.totals;
  const ended = {
    ...transaction,
    status: captured ? ('completed' as const) : ('past_due' as const),
    updated_at: nextStamp(world),
    payments: [settled],
    ...(captured &&
      transaction.details &&
      totals && { details: { ...transaction.details, totals: { ...totals, balance: '0' } } }),
  };
  account.transactions.set(id, ended);
  recordPayment(world, { account, transaction: ended, at });
}
