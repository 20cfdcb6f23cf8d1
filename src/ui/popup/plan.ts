import type { Subscription } from '@/messages/answers';
import { plural } from '@/ui/i18n';

type Item = Subscription['items'][number];
type Cycle = Subscription['billing_cycle'];

/** A subscription as the agent calls it. Paddle has no notion of a plan: its first item is it. */
export interface Plan {
  /** The product, for example `AeroEdit Pro`. */
  product: string;
  /** The price's name and the cycle, for example `Team seats, monthly`. */
  terms: string;
  quantity: number;
  addOns: Item[];
}

export function planOf({ items, billing_cycle, id }: Subscription): Plan {
  const [main, ...addOns] = items;
  if (!main) return { product: id, terms: cycleWords(billing_cycle), quantity: 0, addOns };
  return {
    product: main.product.name,
    terms: termsOf(main.price.name, cycleWords(billing_cycle)),
    quantity: main.quantity,
    addOns,
  };
}

/** `monthly`, `every 3 months`. */
export function cycleWords({ interval, frequency }: Cycle): string {
  switch (interval) {
    case 'day':
      return plural('cycle_day', frequency);
    case 'week':
      return plural('cycle_week', frequency);
    case 'month':
      return plural('cycle_month', frequency);
    case 'year':
      return plural('cycle_year', frequency);
    default:
      return `${frequency} ${interval}`;
  }
}

/** The cycle is left out where the price's name says it already: `Monthly`, not `Monthly, monthly`. */
function termsOf(priceName: string | null, cycle: string): string {
  if (!priceName) return cycle;
  return priceName.toLowerCase().includes(cycle.toLowerCase())
    ? priceName
    : `${priceName}, ${cycle}`;
}
