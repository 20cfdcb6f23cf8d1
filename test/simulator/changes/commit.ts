import type { Call } from '../api/call';
import type { ChangedItem } from '../ledger';
import { least } from '../money/arithmetic';
import { nextStamp } from '../stamp';
import type { Account } from '../state';
import type { Subscription, Transaction } from '../wire';
import { billed } from './mode';
import type { Plan } from './plan-update';
import { recordMoney } from './record-money';
import type { UpdateRequest } from './update-request';

/** Writes an update down: subscription, money and ledger in one go. @returns what is now kept */
export function commit(
  plan: Plan,
  {
    call,
    update,
    transaction,
  }: { call: Call; update: UpdateRequest; transaction: Transaction | null },
): Subscription {
  const { account, world, requestId } = call;
  const before = account.subscriptions.get(plan.subscription.id);
  const updated = { ...plan.subscription, updated_at: nextStamp(world) };
  account.subscriptions.set(updated.id, updated);
  if (transaction) {
    account.transactions.set(transaction.id, transaction);
    moveCredit(plan, account);
  }
  keepForRenewal(plan, account);

  const at = world.now().toISOString();
  world.ledger.changes.push({
    kind: 'subscription-update',
    at,
    accountId: account.id,
    subscriptionId: updated.id,
    customerId: updated.customer_id,
    mode: update.proration_billing_mode ?? null,
    before: itemsOf(before),
    after: itemsOf(updated),
    updatedAt: updated.updated_at,
    nextBilledAt: updated.next_billed_at ?? null,
    transactionId: transaction?.id ?? null,
    atRenewal: billed(plan.mode) === 'at-renewal' ? plan.details.totals.total : null,
    requestId,
  });
  if (transaction) recordMoney(world, { account, transaction, at });
  return updated;
}

function itemsOf(subscription: Subscription | undefined): ChangedItem[] {
  return (subscription?.items ?? []).map(({ price, quantity }) => ({
    priceId: price.id,
    quantity,
  }));
}

function keepForRenewal({ subscription, mode, lines }: Plan, account: Account): void {
  if (billed(mode) !== 'at-renewal' || lines.length === 0) return;
  const kept = account.pendingLines.get(subscription.id) ?? [];
  account.pendingLines.set(subscription.id, [...kept, ...lines]);
}

/** Credit is used first; what is left over of a credit goes to the customer's balance. */
function moveCredit({ subscription, details }: Plan, account: Account): void {
  const { customer_id, currency_code } = subscription;
  const { credit, credit_to_balance } = details.totals;
  if (credit === '0' && credit_to_balance === '0') return;
  let held = account.creditBalances.find(
    (each) => each.customer_id === customer_id && each.currency_code === currency_code,
  );
  if (!held) {
    held = { customer_id, currency_code, balance: { available: '0', reserved: '0', used: '0' } };
    account.creditBalances.push(held);
  }
  const { available = '0', reserved = '0', used = '0' } = held.balance ?? {};
  const taken = least(BigInt(available), BigInt(credit));
  held.balance = {
    available: String(BigInt(available) - taken + BigInt(credit_to_balance)),
    reserved,
    used: String(BigInt(used) + taken),
  };
}
