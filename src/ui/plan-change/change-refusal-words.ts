import type { Problem } from '@/messages/problem';
import { type MessageKey, t } from '@/ui/i18n';
import { problemWords } from '@/ui/problem-words';

/**
 * Why Paddle does not take a change and what to do, in the agent's words; Paddle's own sentence for
 * a code without words here.
 * Source: https://developer.paddle.com/errors/subscriptions
 */
export function refusalWords(problem: Problem): string {
  const { kind, code = '', detail } = problem;
  const key = words[code.replace(/^subscription_/, '')];
  if (key) return t(key);
  if (kind === 'invalid' && (!detail || saysNothing.test(detail)))
    return t('change_refused_invalid');
  if (kind === 'invalid' && detail) return t('problem_refused_detail', detail);
  return kind === 'charge-limit' ? t('change_refused_charge_hour_limit') : problemWords(problem);
}

/** What Paddle says of every request that it does not take; the reason is in a list of fields. */
const saysNothing = /^(invalid request|request does not pass validation)\.?$/i;

/** Whether a new card, or a first one, is what helps. */
export function needsPaymentLink({ code }: Pick<Problem, 'code'>): boolean {
  return code !== undefined && /payment_declined|missing_payment_method|past_due/.test(code);
}

const words: Record<string, MessageKey> = {
  locked_renewal: 'change_refused_locked_renewal',
  locked_processing: 'change_refused_locked_processing',
  locked_pending_changes: 'change_refused_locked_processing',
  locked_consent_review_period: 'change_refused_locked_consent',
  update_when_canceled: 'change_impossible_canceled',
  is_canceled_action_invalid: 'change_impossible_canceled',
  update_when_past_due: 'change_impossible_past_due',
  update_when_trialing: 'change_refused_trial',
  trialing_items_update_invalid_options: 'change_refused_trial',
  is_inactive_action_invalid: 'change_refused_inactive',
  not_active: 'change_refused_inactive',
  only_update_items_on_paused_subscription: 'change_refused_paused',
  incorrect_proration_on_paused_subscription: 'change_refused_paused',
  invalid_billing_mode_for_scheduled_change: 'change_mode_not_when_scheduled',
  scheduled_change_invalid_update: 'change_mode_not_when_scheduled',
  new_items_not_valid: 'change_refused_new_items',
  entity_archived: 'change_refused_archived',
  quantity_not_valid: 'change_refused_quantity',
  duplicate_price_ids: 'change_refused_duplicate',
  maximum_number_of_line_items_reached: 'change_problem_too_many_items',
  all_items_removed: 'change_problem_no_items_left',
  no_recurring_items_remain: 'change_problem_no_items_left',
  payment_declined: 'change_refused_declined',
  missing_payment_method_cannot_update: 'change_refused_no_card',
  payment_retry_attempts_exceeded: 'change_refused_retries',
  outstanding_transaction: 'change_refused_outstanding',
  outstanding_pending_refund: 'change_refused_refund',
  update_transaction_balance_less_than_charge_limit: 'change_refused_too_little',
  immediate_charge_hour_limit_exceeded: 'change_refused_charge_hour_limit',
  immediate_charge_24_hour_limit_exceeded: 'change_refused_charge_day_limit',
  credit_creation_against_processing_transaction: 'change_refused_settling',
  credit_creation_against_uncompleted_transaction_not_allowed: 'change_refused_uncompleted',
  prorated_billing_not_allowed_for_allowance: 'change_mode_not_with_allowance',
  manual_allowance_not_allowed: 'change_mode_not_with_allowance',
  billing_details_required: 'change_refused_dashboard',
  customer_not_suitable_for_collection_mode: 'change_refused_dashboard',
  address_not_suitable_for_collection_mode: 'change_refused_dashboard',
  product_tax_category_not_approved: 'change_refused_dashboard',
  discount_not_valid_for_items: 'change_refused_discount',
  price_requires_payment_method_on_cardless_trial: 'change_refused_no_card',
  concurrent_modification: 'change_refused_conflict',
  conflict: 'change_refused_conflict',
};
