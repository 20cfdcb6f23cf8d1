import { Problem } from '../api/problem';
import type { Account, Block, Policies } from '../state';
import type { Subscription } from '../wire';
import type { UpdateRequest } from './update-request';

const halfHour = 30 * 60_000;

/** What Paddle says while something else is going on. */
const blocked: Record<Block, [status: number, code: string, detail: string]> = {
  processing: [409, 'locked_processing', 'The subscription is being processed. Try again later.'],
  'pending-changes': [400, 'locked_pending_changes', 'The subscription has pending changes.'],
  'consent-review': [
    409,
    'locked_consent_review_period',
    'The subscription is in a consent review period until it is next billed.',
  ],
  'outstanding-transaction': [
    409,
    'outstanding_transaction',
    'The subscription has an outstanding transaction.',
  ],
  'pending-refund': [
    400,
    'outstanding_pending_refund',
    'The subscription has a transaction with a pending refund.',
  ],
  'processing-credit': [
    400,
    'credit_creation_against_processing_transaction',
    'Credit cannot be created while the last transaction is processing.',
  ],
};

/** What keeps every change of a subscription out, whatever it is. */
export function refuseAnyChange(
  subscription: Subscription,
  { account, policies, now }: { account: Account; policies: Policies; now: Date },
): void {
  const { status } = subscription;
  if (status === 'canceled') {
    throw refused(400, 'update_when_canceled', 'Canceled subscriptions cannot be updated.');
  }
  if (status === 'past_due') {
    throw refused(400, 'update_when_past_due', 'Past due subscriptions cannot be updated.');
  }
  const block = account.blocks.get(subscription.id) ?? blockedByPayment(subscription, account);
  if (block) throw refused(...blocked[block]);
  if (isLocked(subscription, { policies, now })) {
    throw refused(
      409,
      'locked_renewal',
      'The subscription renews within 30 minutes or is renewing: it cannot be changed now.',
    );
  }
}

/** What a trial and a pause allow to be said at all. */
export function refuseFields({ status }: Subscription, update: UpdateRequest): void {
  const asked = Object.keys(update);
  const beyond = (allowed: readonly string[]): boolean =>
    asked.some((name) => !allowed.includes(name));
  const always = ['proration_billing_mode', 'on_payment_failure', 'scheduled_change'];
  if (status === 'paused' && beyond(['items', ...always])) {
    throw refused(
      400,
      'only_update_items_on_paused_subscription',
      'Only items can be updated while a subscription is paused.',
    );
  }
  if (status !== 'trialing') return;
  if (beyond(['items', 'next_billed_at', 'discount', ...always])) {
    throw refused(
      400,
      'update_when_trialing',
      'Only items, next_billed_at and discount can be updated while trialing.',
    );
  }
  if (update.discount?.effective_from === 'immediately') {
    throw refused(
      400,
      'trialing_discount_update_invalid_options',
      'A discount in trial can only be effective from the next billing period.',
    );
  }
}

/** A payment under way locks; one that failed is outstanding until it is paid or canceled. */
function blockedByPayment({ id }: Subscription, account: Account): Block | null {
  for (const {
    subscription_id,
    origin,
    status,
    collection_mode,
  } of account.transactions.values()) {
    if (subscription_id !== id || origin !== 'subscription_update') continue;
    if (collection_mode === 'manual') continue;
    if (status === 'billed') return 'processing';
    if (status === 'past_due') return 'outstanding-transaction';
  }
  return null;
}

function isLocked(
  { next_billed_at, scheduled_change, status }: Subscription,
  { policies, now }: { policies: Policies; now: Date },
): boolean {
  const renewal = status === 'paused' ? null : next_billed_at;
  const scheduled = policies.scheduledChangeLocks ? scheduled_change?.effective_at : null;
  const at = renewal ?? scheduled;
  return at != null && Date.parse(at) - now.getTime() <= halfHour;
}

export function refused(status: number, code: string, detail: string): Problem {
  return new Problem(status, `subscription_${code}`, detail);
}
