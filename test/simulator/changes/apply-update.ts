import { setTimeout as wait } from 'node:timers/promises';
import type { Call } from '../api/call';
import { Problem } from '../api/problem';
import type { Subscription, Transaction } from '../wire';
import { refuseOftenCharged, rememberCharge } from './charge-limits';
import { commit } from './commit';
import { billed } from './mode';
import { type Attempt, attemptPayment } from './payment';
import { type Plan, planUpdate } from './plan-update';
import { refused } from './refusals';
import { transactionOf } from './transaction';
import type { UpdateRequest } from './update-request';

/**
 * Applies an update: all of it or nothing. It goes on when the caller has gone, as Paddle does.
 * While a payment takes its time, another update of the same subscription is a conflict.
 */
export async function applyUpdate(
  subscription: Subscription,
  update: UpdateRequest,
  call: Call,
): Promise<Subscription> {
  const { account, world } = call;
  if (account.underway.has(subscription.id)) {
    throw new Problem(
      409,
      'concurrent_modification',
      'The subscription is being changed by another request.',
    );
  }
  const now = world.now();
  const plan = planUpdate(subscription, update, {
    account,
    policies: world.state.policies,
    now,
  });
  const charges = billed(plan.mode) === 'now' && plan.lines.length > 0;
  if (!charges) return commit(plan, { call, update, transaction: null });

  refuseOftenCharged(subscription.id, account, now);
  const attempt = await pay(plan, call);
  rememberCharge(subscription.id, account, now);
  if (attempt?.declined && update.on_payment_failure !== 'apply_change') {
    throw refused(
      400,
      'payment_declined',
      `The payment was declined (${attempt.declined}). The subscription was not changed.`,
    );
  }
  const transaction: Transaction = transactionOf(plan, { account, attempt, now });
  return commit(plan, { call, update, transaction });
}

/** @returns `null` when there is nothing to pay now, or an invoice asks for it */
async function pay(plan: Plan, { account, world }: Call): Promise<Attempt | null> {
  const { subscription, details } = plan;
  const due = BigInt(details.totals.grand_total);
  if (due === 0n || subscription.collection_mode === 'manual') return null;
  const attempt = attemptPayment(subscription, { account, amount: String(due), now: world.now() });
  if (!attempt) {
    throw refused(
      400,
      'missing_payment_method_cannot_update',
      'The subscription has no payment method to charge.',
    );
  }
  const takes = account.cards.get(subscription.customer_id)?.takes ?? 0;
  if (takes === 0) return attempt;
  const { state } = world;
  account.underway.add(subscription.id);
  try {
    await wait(takes);
  } finally {
    account.underway.delete(subscription.id);
  }
  // A reset came in between: this is another world's change, and must not reach the new ledger.
  if (world.state !== state) throw new Problem(503, 'service_unavailable', 'Started anew.');
  return attempt;
}
