import { addCycles } from '../time';
import type { Subscription } from '../wire';
import { billed, type Mode } from './mode';
import { type Item, type NewItem, sameCycle } from './new-items';
import type { Period } from './proration';
import type { UpdateRequest } from './update-request';

/** The subscription as an update leaves it; `updated_at` is the caller's to set. */
export function changedSubscription(
  subscription: Subscription,
  update: UpdateRequest,
  { items, mode, now }: { items: readonly NewItem[]; mode: Mode; now: Date },
): Subscription {
  const billing_cycle = items[0]?.price.billing_cycle ?? subscription.billing_cycle;
  const schedule = scheduleOf(subscription, update, { billing_cycle, mode, now });
  const { next_billed_at, current_billing_period } = schedule;
  return {
    ...subscription,
    ...detailsOf(update),
    ...schedule,
    billing_cycle,
    discount: discountOf(subscription, update, now),
    items: items.map((item) =>
      changedItem(item, {
        subscription,
        mode,
        now: now.toISOString(),
        next_billed_at,
        restarted:
          current_billing_period?.starts_at !== subscription.current_billing_period?.starts_at,
      }),
    ),
  };
}

/** Whether an update begins the billing period anew: another interval, where a period is running. */
export function restarts(
  subscription: Subscription,
  cycle: Subscription['billing_cycle'],
  mode: Mode,
): boolean {
  if (subscription.status !== 'active' || billed(mode) === 'at-renewal') return false;
  return !sameCycle(cycle, subscription.billing_cycle);
}

function scheduleOf(
  subscription: Subscription,
  update: UpdateRequest,
  {
    billing_cycle,
    mode,
    now,
  }: { billing_cycle: Subscription['billing_cycle']; mode: Mode; now: Date },
): Pick<Subscription, 'scheduled_change' | 'next_billed_at'> & {
  current_billing_period: Period | null;
} {
  const scheduled_change =
    update.scheduled_change === null ? null : (subscription.scheduled_change ?? null);
  const period = subscription.current_billing_period ?? null;
  if (restarts(subscription, billing_cycle, mode)) {
    const ends_at = update.next_billed_at ?? addCycles(now, billing_cycle, 1).toISOString();
    return {
      scheduled_change,
      next_billed_at: scheduled_change ? (subscription.next_billed_at ?? null) : ends_at,
      current_billing_period: { starts_at: now.toISOString(), ends_at },
    };
  }
  const next_billed_at = nextBill(subscription, update);
  const moved = update.next_billed_at !== undefined && next_billed_at !== null;
  return {
    scheduled_change,
    next_billed_at,
    current_billing_period: period && moved ? { ...period, ends_at: next_billed_at } : period,
  };
}

/** Without its scheduled change a subscription goes on at the end of its period. */
function nextBill(subscription: Subscription, update: UpdateRequest): string | null {
  if (update.next_billed_at !== undefined) return new Date(update.next_billed_at).toISOString();
  const kept = subscription.next_billed_at ?? null;
  const goesOn = update.scheduled_change === null && subscription.status !== 'paused';
  return kept ?? (goesOn ? (subscription.current_billing_period?.ends_at ?? null) : null);
}

function changedItem(
  { price, product, quantity, old }: NewItem,
  {
    subscription,
    mode,
    now,
    next_billed_at,
    restarted,
  }: {
    subscription: Subscription;
    mode: Mode;
    now: string;
    next_billed_at: string | null | undefined;
    restarted: boolean;
  },
): Item {
  const next = next_billed_at ?? null;
  if (old) {
    const touched = old.quantity !== quantity || restarted;
    return {
      ...old,
      quantity,
      updated_at: touched ? now : old.updated_at,
      previously_billed_at: restarted ? now : (old.previously_billed_at ?? null),
      next_billed_at: next,
    };
  }
  const trialing = subscription.status === 'trialing';
  return {
    status: trialing ? 'trialing' : subscription.status === 'paused' ? 'inactive' : 'active',
    quantity,
    recurring: true,
    created_at: now,
    updated_at: now,
    previously_billed_at: billed(mode) === 'now' ? now : null,
    next_billed_at: next,
    trial_dates: trialing ? (subscription.items[0]?.trial_dates ?? null) : null,
    price,
    product,
  };
}

function discountOf(
  subscription: Subscription,
  { discount }: UpdateRequest,
  now: Date,
): NonNullable<Subscription['discount']> | null {
  if (discount === undefined) return subscription.discount ?? null;
  if (discount === null) return null;
  const starts_at =
    discount.effective_from === 'immediately'
      ? now.toISOString()
      : (subscription.next_billed_at ?? now.toISOString());
  return { id: discount.id, starts_at, ends_at: null };
}

function detailsOf({
  custom_data,
  business_id,
  address_id,
  customer_id,
}: UpdateRequest): Partial<Subscription> {
  return {
    ...(custom_data !== undefined && { custom_data }),
    ...(business_id !== undefined && { business_id }),
    ...(address_id !== undefined && { address_id }),
    ...(customer_id !== undefined && { customer_id }),
  };
}
