import type { ModeRefusal } from '@/billing/allowed-modes';
import type { Direction } from '@/billing/direction';
import type { BillingMode } from '@/billing/mode';
import type { PreviewMeaning } from '@/billing/preview-meaning';
import type { Subscription } from '@/messages/answers';
import { type MessageKey, t } from '@/ui/i18n';

export function modeName(mode: BillingMode): string {
  return t(names[mode]);
}

/** What a mode does to money for this change, in one sentence. */
export function modeEffect(
  mode: BillingMode,
  way: Way,
  {
    status,
    collection_mode,
    scheduled_change,
  }: Pick<Subscription, 'status' | 'collection_mode' | 'scheduled_change'>,
): string {
  if (status === 'trialing') return t('change_effect_trial');
  if (status === 'paused') return t('change_effect_paused');
  if (mode === 'do_not_bill' && scheduled_change && scheduled_change.action !== 'resume')
    return t('change_effect_none_ends');
  const manual = collection_mode === 'manual' ? byInvoice[mode]?.[way] : undefined;
  return t(manual ?? effects[mode][way]);
}

export function modeRefusal(reason: ModeRefusal): string {
  return t(refusals[reason]);
}

/**
 * Whether the customer pays more or less in a mode: what Paddle nets tells, else the direction of
 * the change. From yearly to a dearer monthly plan, an upgrade is credited.
 */
export function wayOf(direction: Direction | null, meaning: PreviewMeaning | null): Way {
  if (meaning?.now.net) return meaning.now.net.action === 'credit' ? 'downgrade' : 'upgrade';
  return direction === 'upgrade' || direction === 'downgrade' ? direction : 'other';
}

type Way = 'upgrade' | 'downgrade' | 'other';

const names: Record<BillingMode, MessageKey> = {
  prorated_immediately: 'change_mode_prorated_now',
  prorated_next_billing_period: 'change_mode_prorated_next',
  full_immediately: 'change_mode_full_now',
  full_next_billing_period: 'change_mode_full_next',
  do_not_bill: 'change_mode_do_not_bill',
};

const effects: Record<BillingMode, Record<Way, MessageKey>> = {
  prorated_immediately: {
    upgrade: 'change_effect_prorated_now_up',
    downgrade: 'change_effect_prorated_now_down',
    other: 'change_effect_prorated_now',
  },
  prorated_next_billing_period: {
    upgrade: 'change_effect_prorated_next_up',
    downgrade: 'change_effect_prorated_next_down',
    other: 'change_effect_prorated_next',
  },
  full_immediately: {
    upgrade: 'change_effect_full_now',
    downgrade: 'change_effect_full_now',
    other: 'change_effect_full_now',
  },
  full_next_billing_period: {
    upgrade: 'change_effect_full_next',
    downgrade: 'change_effect_full_next',
    other: 'change_effect_full_next',
  },
  do_not_bill: {
    upgrade: 'change_effect_none_up',
    downgrade: 'change_effect_none_down',
    other: 'change_effect_none',
  },
};

/** Manual collection: an invoice instead of a charge. */
const byInvoice: Partial<Record<BillingMode, Partial<Record<Way, MessageKey>>>> = {
  prorated_immediately: {
    upgrade: 'change_effect_prorated_now_up_invoice',
    other: 'change_effect_prorated_now_invoice',
  },
  full_immediately: {
    upgrade: 'change_effect_full_now_invoice',
    downgrade: 'change_effect_full_now_invoice',
    other: 'change_effect_full_now_invoice',
  },
};

const refusals: Record<ModeRefusal, MessageKey> = {
  trial: 'change_mode_not_in_trial',
  paused: 'change_mode_not_when_paused',
  'scheduled-change': 'change_mode_not_when_scheduled',
  'interval-change': 'change_mode_not_with_interval',
  'next-bill-moves': 'change_mode_not_with_date',
  'usage-allowance': 'change_mode_not_with_allowance',
  canceled: 'change_impossible_canceled',
  'past-due': 'change_impossible_past_due',
  'locked-renewal': 'change_impossible_locked_renewal',
  'currency-change': 'change_impossible_currency',
  'paused-items-only': 'change_impossible_paused_items_only',
  'next-bill-too-soon': 'change_impossible_next_bill_too_soon',
  'invalid-items': 'change_impossible_items',
  'nothing-changes': 'change_nothing_yet',
};
