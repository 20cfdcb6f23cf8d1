import { randomUUID } from 'node:crypto';
import { accountWith, modifySubscription } from '../behind-the-scenes';
import { recordPayment } from '../changes/record-money';
import { freshId } from '../ids';
import { methodDetails } from '../method-details';
import { nextStamp } from '../stamp';
import type { Account } from '../state';
import type { PaymentMethod, Subscription, Transaction } from '../wire';
import type { World } from '../world';

/** What a customer can do on the portal to a subscription. */
export type CustomerAct = { does: 'cancel' } | { does: 'change-card'; last4: string };

/**
 * As the customer does on the portal. Cancelling takes effect at the end of the paid period
 * (https://developer.paddle.com/build/subscriptions/cancel-subscriptions). A new card makes a
 * transaction of nothing, completed at once; where money is owed it pays that instead, and the
 * subscription is active again
 * (https://developer.paddle.com/build/subscriptions/update-payment-details).
 */
export function actAsCustomer(world: World, subscriptionId: string, act: CustomerAct): void {
  const account = accountWith(world, 'subscriptions', subscriptionId);
  const subscription = account.subscriptions.get(subscriptionId);
  if (!subscription) throw new Error(`No subscription ${subscriptionId}`);
  if (act.does === 'cancel') cancel(world, subscription);
  else changeCard(world, account, { subscription, last4: act.last4 });
}

function cancel(world: World, { id, current_billing_period, status }: Subscription): void {
  if (status === 'canceled' || status === 'paused')
    throw new Error('The portal has no form for it');
  const effective_at = current_billing_period?.ends_at ?? world.now().toISOString();
  modifySubscription(world, id, () => ({
    scheduled_change: { action: 'cancel', effective_at, resume_at: null },
    next_billed_at: null,
  }));
}

function changeCard(
  world: World,
  account: Account,
  { subscription, last4 }: { subscription: Subscription; last4: string },
): void {
  if (subscription.collection_mode === 'manual') throw new Error('It is paid by invoice');
  const method = saveCard(world, account, { subscription, last4 });
  const owed = [...account.transactions.values()].find(
    ({ subscription_id, status }) => subscription_id === subscription.id && status === 'past_due',
  );
  const paid = paidWith(world, method, owed ?? changeOfMethod(world, account, subscription));
  account.transactions.set(paid.id, paid);
  recordPayment(world, { account, transaction: paid, at: world.now().toISOString() });
  if (subscription.status === 'past_due') {
    modifySubscription(world, subscription.id, () => ({ status: 'active' }));
  }
}

/** In the place of the one that the subscription had. */
function saveCard(
  world: World,
  account: Account,
  { subscription, last4 }: { subscription: Subscription; last4: string },
): PaymentMethod {
  for (const { id, customer_id } of account.paymentMethods.values()) {
    if (customer_id === subscription.customer_id) account.paymentMethods.delete(id);
  }
  const at = nextStamp(world);
  const method: PaymentMethod = {
    id: freshId('paymtd', world.now()),
    customer_id: subscription.customer_id,
    address_id: subscription.address_id,
    type: 'card',
    card: {
      type: 'visa',
      last4,
      expiry_month: 9,
      expiry_year: 2032,
      cardholder_name: 'A customer',
    },
    paypal: null,
    underlying_details: null,
    origin: 'subscription',
    saved_at: at,
    updated_at: at,
  };
  account.paymentMethods.set(method.id, method);
  return method;
}

/** A transaction of no amount, shaped after the last bill. */
function changeOfMethod(world: World, account: Account, { id }: Subscription): Transaction {
  const last = [...account.transactions.values()].find((each) => each.subscription_id === id);
  if (!last) throw new Error('It was never billed');
  const { details } = last;
  const at = world.now().toISOString();
  return {
    ...last,
    id: freshId('txn', world.now()),
    origin: 'subscription_payment_method_change',
    invoice_number: null,
    created_at: at,
    billed_at: at,
    ...(details?.totals && { details: { ...details, totals: nothingOf(details.totals) } }),
  };
}

function nothingOf<Totals extends object>(totals: Totals): Totals {
  const entries = Object.entries(totals);
  const none = entries.map(([name, value]) => [name, isAmount(value) ? '0' : value]);
  return { ...totals, ...Object.fromEntries(none) };
}

function isAmount(value: unknown): boolean {
  return typeof value === 'string' && /^-?\d+$/.test(value);
}

function paidWith(world: World, method: PaymentMethod, transaction: Transaction): Transaction {
  const at = world.now().toISOString();
  const { details } = transaction;
  return {
    ...transaction,
    status: 'completed',
    updated_at: nextStamp(world),
    ...(details?.totals && {
      details: { ...details, totals: { ...details.totals, balance: '0' } },
    }),
    payments: [
      {
        payment_attempt_id: randomUUID(),
        stored_payment_method_id: randomUUID(),
        payment_method_id: method.id,
        amount: details?.totals?.grand_total ?? '0',
        status: 'captured',
        error_code: null,
        method_details: methodDetails(method),
        created_at: at,
        captured_at: at,
      },
    ],
  };
}
