import { randomUUID } from 'node:crypto';
import type { ErrorCode, ITransactionPaymentAttemptResponse } from '@paddle/paddle-node-sdk';
import { methodDetails } from '../method-details';
import type { Account } from '../state';
import type { Subscription } from '../wire';

export interface Attempt {
  payment: ITransactionPaymentAttemptResponse;
  /** Paddle's error code; `null` when captured or still pending. */
  declined: ErrorCode | null;
}

/** Charges what the customer pays with. @returns `null` when there is nothing of the kind */
export function attemptPayment(
  { customer_id }: Subscription,
  { account, amount, now }: { account: Account; amount: string; now: Date },
): Attempt | null {
  const method = [...account.paymentMethods.values()].find(
    (each) => each.customer_id === customer_id,
  );
  if (!method) return null;
  const answer = account.cards.get(customer_id)?.payment ?? 'captured';
  const declined = typeof answer === 'object' ? answer.declined : null;
  const at = now.toISOString();
  return {
    declined,
    payment: {
      payment_attempt_id: randomUUID(),
      stored_payment_method_id: randomUUID(),
      payment_method_id: method.id,
      amount,
      status: declined ? 'error' : answer === 'pends' ? 'pending_no_action_required' : 'captured',
      error_code: declined,
      method_details: methodDetails(method),
      created_at: at,
      captured_at: answer === 'captured' ? at : null,
    },
  };
}
