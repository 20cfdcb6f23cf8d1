import type { RecordedMoney } from '../ledger';
import type { Account } from '../state';
import type { Transaction } from '../wire';
import type { World } from '../world';

interface Moved {
  account: Account;
  transaction: Transaction;
  at: string;
}

/** Writes into the ledger what a new transaction did to the customer's money; free ones nothing. */
export function recordMoney(world: World, moved: Moved): void {
  const totals = moved.transaction.details?.totals;
  record(world, moved, { kind: 'credit-used', amount: totals?.credit });
  record(world, moved, { kind: 'credit', amount: totals?.credit_to_balance });
  recordPayment(world, moved);
}

/** How the payment of a transaction stands. It is a charge only once it is captured. */
export function recordPayment(world: World, moved: Moved): void {
  const amount = moved.transaction.details?.totals?.grand_total;
  record(world, moved, { kind: kindOf(moved.transaction), amount });
}

function record(
  world: World,
  { account, transaction, at }: Moved,
  { kind, amount = '0' }: { kind: RecordedMoney['kind']; amount: string | undefined },
): void {
  if (amount === '0') return;
  world.ledger.changes.push({
    kind,
    at,
    accountId: account.id,
    customerId: transaction.customer_id ?? '',
    subscriptionId: transaction.subscription_id ?? '',
    transactionId: transaction.id,
    amount,
    currency: transaction.currency_code,
  });
}

function kindOf({ status, collection_mode }: Transaction): RecordedMoney['kind'] {
  if (collection_mode === 'manual') return 'invoice';
  if (status === 'completed') return 'charge';
  return status === 'past_due' ? 'charge-failed' : 'charge-pending';
}
