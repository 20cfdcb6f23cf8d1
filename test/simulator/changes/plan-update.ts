import type { ITransactionDetailsPreviewResponse } from '@paddle/paddle-node-sdk';
import { currencies } from '../money/currencies';
import { type Line, reckon } from '../money/reckon';
import { creditOf, termsOf } from '../money/subscription-bill';
import type { Account, Policies } from '../state';
import type { Subscription } from '../wire';
import { allowedMode } from './allowed-mode';
import { changedSubscription, restarts } from './changed-subscription';
import { refuseDetails } from './details';
import { linesOfChange } from './lines';
import { billed, type Mode } from './mode';
import { type NewItem, newItems } from './new-items';
import type { Period } from './proration';
import { refuseAnyChange, refused, refuseFields } from './refusals';
import type { UpdateRequest } from './update-request';

/** All that an update would do. Reckoning it changes nothing. */
export interface Plan {
  mode: Mode;
  subscription: Subscription;
  lines: Line[];
  /** What the lines come to, existing credit taken off when they are billed now. */
  details: ITransactionDetailsPreviewResponse;
  /** What is billed now covers this. */
  period: Period;
}

interface Situation {
  account: Account;
  policies: Policies;
  now: Date;
}

/** @throws Problem with Paddle's reason when the update is not possible */
export function planUpdate(
  subscription: Subscription,
  update: UpdateRequest,
  { account, policies, now }: Situation,
): Plan {
  refuseAnyChange(subscription, { account, policies, now });
  refuseFields(subscription, update);
  refuseDetails(subscription, update, account);
  const items = update.items
    ? newItems(update.items, subscription, { account, policies })
    : subscription.items.map(standing);
  const mode = allowedMode(subscription, update, { items, policies, now });
  const changed = changedSubscription(subscription, update, { items, mode, now });
  const before = subscription.current_billing_period ?? nextPeriod(now, now);
  const after = changed.current_billing_period ?? before;
  const lines = linesOfChange(subscription, items, {
    mode,
    now,
    before,
    after,
    restarts: restarts(subscription, changed.billing_cycle, mode),
    quantityLines: policies.quantityLines,
  });
  const credit = billed(mode) === 'now' ? creditOf(subscription, account) : 0n;
  const terms = termsOf(laterDiscount(changed, subscription, now), account);
  const details = reckon(lines, { ...terms, credit });
  refuseTooLittle(changed, mode, details);
  return {
    mode,
    subscription: changed,
    lines,
    details,
    period: { starts_at: now.toISOString(), ends_at: after.ends_at },
  };
}

function standing(old: Subscription['items'][number]): NewItem {
  return { price: old.price, product: old.product, quantity: old.quantity, old };
}

/** A discount which begins with the next period takes nothing off before it. */
function laterDiscount(changed: Subscription, was: Subscription, now: Date): Subscription {
  const starts = changed.discount?.starts_at;
  const later = starts != null && Date.parse(starts) > now.getTime();
  return later ? { ...changed, discount: was.discount ?? null } : changed;
}

/** https://developer.paddle.com/errors/subscriptions/subscription_update_transaction_balance_less_than_charge_limit */
function refuseTooLittle(
  { collection_mode, currency_code }: Subscription,
  mode: Mode,
  { totals }: ITransactionDetailsPreviewResponse,
): void {
  if (billed(mode) !== 'now' || collection_mode === 'manual') return;
  const least = currencies.find(({ code }) => code === currency_code)?.minimum_payment_amount;
  const due = BigInt(totals.grand_total);
  if (due === 0n || due >= BigInt(least ?? 0)) return;
  throw refused(
    400,
    'update_transaction_balance_less_than_charge_limit',
    `The balance of ${due} is less than the least that can be charged in ${currency_code}, ${least}.`,
  );
}

function nextPeriod(from: Date, to: Date): Period {
  return { starts_at: from.toISOString(), ends_at: to.toISOString() };
}
