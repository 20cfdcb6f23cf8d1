/** The pages of the portal on which a customer does something that can be seen afterwards. */
export type WatchedPage = 'cancel' | 'update_payment_method';

/** What a reading after the link was given shows. Moments are RFC 3339, by Paddle's clock. */
export interface AfterLink {
  subscription: {
    status: string;
    canceled_at: string | null;
    scheduled_change: { action: string; effective_at: string } | null;
  };
  /** The newest completed change of payment method; null where there is none, or not readable. */
  methodChange: { at: string; last4: string | null } | null;
  /** The saved payment methods; null where they are not readable. */
  methods: readonly { saved_at: string; updated_at: string; last4: string | null }[] | null;
}

export type CustomerDid =
  | { did: 'canceled'; at: string | null }
  /** It goes on until then. */
  | { did: 'scheduled-cancel'; effective_at: string }
  /** `last4`: of the card; null where it is none, or not known. */
  | { did: 'saved-method'; at: string; last4: string | null }
  /** What was owed is paid. */
  | { did: 'paid' };

/**
 * Whether the customer has done what a link was given for; null while nothing shows it. Only what
 * is later than the link counts, and only by Paddle's own clock.
 *
 * Changing a payment method makes a transaction of that origin, of no amount; where money is owed
 * the customer pays it instead, and the subscription is active again.
 * Source: https://developer.paddle.com/build/subscriptions/update-payment-details
 *
 * @param since when the link was made
 * @param before the status of the subscription at that time
 */
export function customerDid(
  { page, since, before }: { page: WatchedPage; since: string; before: string },
  after: AfterLink,
): CustomerDid | null {
  return page === 'cancel' ? ended(after) : changedMethod({ since, before }, after);
}

function ended({ subscription }: AfterLink): CustomerDid | null {
  const { status, canceled_at, scheduled_change } = subscription;
  if (status === 'canceled') return { did: 'canceled', at: canceled_at };
  if (scheduled_change?.action !== 'cancel') return null;
  return { did: 'scheduled-cancel', effective_at: scheduled_change.effective_at };
}

function changedMethod(
  { since, before }: { since: string; before: string },
  { subscription, methodChange, methods }: AfterLink,
): CustomerDid | null {
  if (methodChange && isLater(methodChange.at, since)) {
    return { did: 'saved-method', ...methodChange };
  }
  for (const { saved_at, updated_at, last4 } of methods ?? []) {
    const at = isLater(updated_at, saved_at) ? updated_at : saved_at;
    if (isLater(at, since)) return { did: 'saved-method', at, last4 };
  }
  const paid = before === 'past_due' && subscription.status === 'active';
  return paid ? { did: 'paid' } : null;
}

/** Paddle writes up to six digits of a second, `Date` reads three of them. */
function isLater(moment: string, than: string): boolean {
  return Date.parse(moment) > Date.parse(than);
}
