import type { Line } from '../money/reckon';
import type { Policies } from '../state';
import type { Subscription } from '../wire';
import { type Mode, prorates } from './mode';
import type { NewItem } from './new-items';
import { type Period, prorationRate } from './proration';

/** What the bill of a change is reckoned from. */
export interface Billing {
  mode: Mode;
  now: Date;
  /** The period before the change, and after it. */
  before: Period;
  after: Period;
  /** The billing interval changes: everything begins anew. */
  restarts: boolean;
  quantityLines: Policies['quantityLines'];
}

/**
 * What is charged for what comes, then what is credited for what goes. Full modes charge the whole
 * price and credit nothing.
 * https://developer.paddle.com/concepts/subscriptions/proration
 */
export function linesOfChange(
  subscription: Subscription,
  items: readonly NewItem[],
  billing: Billing,
): Line[] {
  if (billing.mode === 'do_not_bill') return [];
  const lines = billing.restarts
    ? anew(subscription, items, billing)
    : differences(subscription, items, billing);
  const charged = lines.filter(({ quantity }) => quantity > 0);
  if (!prorates(billing.mode)) return charged;
  return [...charged, ...lines.filter(({ quantity }) => quantity < 0)];
}

function anew({ items: old }: Subscription, items: readonly NewItem[], billing: Billing): Line[] {
  return [
    ...items.map(({ price, product, quantity }) => ({
      price,
      product,
      quantity,
      proration: { rate: '1', billing_period: billing.after },
    })),
    ...old.map((item) => given(item, -item.quantity, remaining(billing))),
  ];
}

function differences(
  { items: old }: Subscription,
  items: readonly NewItem[],
  billing: Billing,
): Line[] {
  const covered = prorates(billing.mode)
    ? remaining(billing)
    : { rate: '1', billing_period: rest(billing) };
  const gone = old.filter(({ price }) => !items.some((item) => item.price.id === price.id));
  return [
    ...items.flatMap((item) => {
      const has = item.old?.quantity ?? 0;
      if (item.quantity === has) return [];
      if (billing.quantityLines === 'difference' || has === 0) {
        return [given(item, item.quantity - has, covered)];
      }
      return [given(item, item.quantity, covered), given(item, -has, covered)];
    }),
    ...gone.map((item) => given(item, -item.quantity, covered)),
    ...moved(items, billing),
  ];
}

/** The days which a new `next_billed_at` adds to the period, or takes from it. */
function moved(items: readonly NewItem[], { mode, before, after }: Billing): Line[] {
  if (before.ends_at === after.ends_at || !prorates(mode)) return [];
  const later = Date.parse(after.ends_at) > Date.parse(before.ends_at);
  const billing_period = later
    ? { starts_at: before.ends_at, ends_at: after.ends_at }
    : { starts_at: after.ends_at, ends_at: before.ends_at };
  const proration = { rate: prorationRate(billing_period, before), billing_period };
  return items.map((item) => given(item, later ? item.quantity : -item.quantity, proration));
}

function given(
  { price, product }: Pick<Line, 'price' | 'product'>,
  quantity: number,
  proration: NonNullable<Line['proration']>,
): Line {
  return { price, product, quantity, proration };
}

function remaining(billing: Billing): NonNullable<Line['proration']> {
  const billing_period = rest(billing);
  return { rate: prorationRate(billing_period, billing.before), billing_period };
}

function rest({ now, before }: Billing): Period {
  return { starts_at: now.toISOString(), ends_at: before.ends_at };
}
