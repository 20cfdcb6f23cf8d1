import type { ISubscriptionPreviewUpdateSummary } from '@paddle/paddle-node-sdk';
import { least } from '../money/arithmetic';
import { creditOf, nextTransaction, recurringDetails } from '../money/subscription-bill';
import type { Account, Policies } from '../state';
import { billed } from './mode';
import type { Plan } from './plan-update';

/**
 * What a preview shows beside the subscription.
 * https://developer.paddle.com/api-reference/subscriptions/preview-subscription-update
 */
export function previewOf(
  plan: Plan,
  { account, policies }: { account: Account; policies: Policies },
) {
  const { subscription, mode, lines, details, period } = plan;
  const now = billed(mode) === 'now';
  const { id, ...shown } = subscription;
  const before = account.pendingLines.get(id) ?? [];
  const pending = billed(mode) === 'at-renewal' ? [...before, ...lines] : before;
  return {
    ...shown,
    immediate_transaction: now ? { billing_period: period, details, adjustments: [] } : null,
    next_transaction: nextTransaction(subscription, account, {
      pending,
      credit: creditAfter(plan, account),
    }),
    recurring_transaction_details: recurringDetails(subscription, account),
    update_summary: billed(mode) === 'never' ? null : summary(plan, policies),
  };
}

/** What credit the customer holds once the update is billed. */
function creditAfter({ subscription, mode, details }: Plan, account: Account): bigint {
  const held = creditOf(subscription, account);
  if (billed(mode) !== 'now') return held;
  const used = least(held, BigInt(details.totals.credit));
  return held - used + BigInt(details.totals.credit_to_balance);
}

function summary(
  { subscription, details }: Plan,
  { creditSign }: Policies,
): ISubscriptionPreviewUpdateSummary {
  const { currency_code } = subscription;
  const totals = details.line_items.map(({ totals: { total } }) => BigInt(total));
  const sumOf = (wanted: (total: bigint) => boolean): bigint =>
    totals.filter(wanted).reduce((sum, total) => sum + total, 0n);
  const [charge, credit] = [sumOf((total) => total > 0n), sumOf((total) => total < 0n)];
  const result = charge + credit;
  return {
    credit: { amount: String(creditSign === 'negative' ? credit : -credit), currency_code },
    charge: { amount: String(charge), currency_code },
    result: {
      action: result < 0n ? 'credit' : 'charge',
      amount: String(result < 0n ? -result : result),
      currency_code,
    },
  };
}
