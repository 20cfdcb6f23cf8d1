import type { ISubscriptionScheduledChangeResponse, ITimePeriod } from '@paddle/paddle-node-sdk';
import type { Account } from '../state';
import { addCycles, addDays } from '../time';
import type { Price, Subscription } from '../wire';
import { currencyOf, discountId, priceId } from './catalogue';
import type { Person, Plan } from './person';

/** The seeds' clock: periods are placed around now, so that the next bill is always to come. */
export interface When {
  now: Date;
  /** The current, or for a stopped subscription the last, billing period. */
  starts: Date;
  ends: Date;
  started: Date;
}

function whenOf(plan: Plan, cycle: ITimePeriod, now: Date): When {
  const { bills = 3 } = plan;
  const { starts, ends } = currentPeriod(plan, cycle, now);
  return { now, starts, ends, started: addCycles(starts, cycle, -Math.max(0, bills - 1)) };
}

function currentPeriod(
  { daysIn = 10, status, renewsInMinutes }: Plan,
  cycle: ITimePeriod,
  now: Date,
): Pick<When, 'starts' | 'ends'> {
  if (renewsInMinutes !== undefined) {
    const ends = new Date(now.getTime() + renewsInMinutes * 60_000);
    return { starts: addCycles(ends, cycle, -1), ends };
  }
  const starts = addDays(now, -daysIn - (status === 'canceled' ? 90 : 0));
  const ends = status === 'trialing' ? addDays(starts, 14) : addCycles(starts, cycle, 1);
  return { starts, ends };
}

export function subscriptionOf(
  owner: Person,
  at: number,
  { account, now }: { account: Account; now: Date },
): { subscription: Subscription; when: When } {
  const plan = owner.plans[at];
  if (!plan) throw new Error(`${owner.email} has no plan ${at}`);
  const prices = plan.items.map(([name]) => catalogued(account, priceId(owner.account, name)));
  const cycle = prices[0]?.billing_cycle ?? { interval: 'month', frequency: 1 };
  const when = whenOf(plan, cycle, now);
  const { status = 'active' } = plan;
  const stopped = status === 'paused' || status === 'canceled';
  const nextBilledAt = stopped || plan.scheduled ? null : when.ends.toISOString();

  return {
    when,
    subscription: {
      id: owner.subscriptionIds[at] ?? '',
      status,
      customer_id: owner.id,
      address_id: owner.addressId,
      business_id: owner.businessId,
      currency_code: currencyOf(owner.country),
      created_at: withMicroseconds(when.started),
      updated_at: withMicroseconds(when.starts),
      started_at: when.started.toISOString(),
      first_billed_at: status === 'trialing' ? null : when.started.toISOString(),
      next_billed_at: nextBilledAt,
      paused_at: status === 'paused' ? when.starts.toISOString() : null,
      canceled_at: status === 'canceled' ? when.ends.toISOString() : null,
      discount: plan.discount
        ? {
            id: discountId(owner.account, plan.discount),
            starts_at: when.started.toISOString(),
            ends_at: null,
          }
        : null,
      collection_mode: plan.manual ? 'manual' : 'automatic',
      billing_details: plan.manual
        ? {
            enable_checkout: false,
            purchase_order_number: 'PO-4711',
            additional_information: null,
            payment_terms: { interval: 'day', frequency: 30 },
          }
        : null,
      current_billing_period: stopped && !plan.scheduled ? null : period(when.starts, when.ends),
      billing_cycle: cycle,
      scheduled_change: scheduledChange(plan, when),
      items: plan.items.map(([, quantity], place) =>
        itemOf(account, { price: prices[place], quantity, status, when, nextBilledAt }),
      ),
      custom_data: null,
      import_meta: null,
    },
  };
}

function itemOf(
  account: Account,
  line: {
    price: Price | undefined;
    quantity: number;
    status: Subscription['status'];
    when: When;
    nextBilledAt: string | null;
  },
): Subscription['items'][number] {
  const { price, quantity, status, when, nextBilledAt } = line;
  const product = account.products.get(price?.product_id ?? '');
  if (!price || !product) throw new Error('A plan of the seed is not in the catalogue');
  const trialing = status === 'trialing';
  return {
    status: trialing
      ? 'trialing'
      : status === 'paused' || status === 'canceled'
        ? 'inactive'
        : 'active',
    quantity,
    recurring: true,
    created_at: when.started.toISOString(),
    updated_at: when.starts.toISOString(),
    previously_billed_at: trialing ? null : when.starts.toISOString(),
    next_billed_at: nextBilledAt,
    trial_dates: trialing ? period(when.starts, when.ends) : null,
    price,
    product,
  };
}

function scheduledChange(
  { scheduled }: Plan,
  { now, ends }: When,
): ISubscriptionScheduledChangeResponse | null {
  if (!scheduled) return null;
  if (scheduled === 'resume') {
    return { action: 'resume', effective_at: addDays(now, 30).toISOString(), resume_at: null };
  }
  return {
    action: scheduled === 'cancel' ? 'cancel' : 'pause',
    effective_at: ends.toISOString(),
    resume_at: scheduled === 'pause-and-resume' ? addDays(ends, 60).toISOString() : null,
  };
}

function catalogued(account: Account, id: string): Price {
  const price = account.prices.get(id);
  if (!price) throw new Error(`No price ${id} in ${account.name}`);
  return price;
}

/** Paddle's dates have none to six decimals. */
function withMicroseconds(date: Date): string {
  return date.toISOString().replace('Z', '417Z');
}

function period(starts: Date, ends: Date): { starts_at: string; ends_at: string } {
  return { starts_at: starts.toISOString(), ends_at: ends.toISOString() };
}
