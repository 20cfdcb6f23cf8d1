import type { ItemChange } from '@/billing/item-change';
import type { UndoCaveat } from '@/billing/undo';
import type { BillingCycle, ItemRequest } from '@/billing/wire';
import type { Price, Subscription } from '@/messages/answers';

/** What the agent wants. Keys are price IDs on the subscription. */
export interface Draft {
  /** The price that takes the plan's place; null to keep the plan. */
  plan: Price | null;
  /** Asked-for quantities; not a whole number while the field holds none. */
  quantities: Readonly<Record<string, number>>;
  removed: readonly string[];
  added: readonly { price: Price; quantity: number }[];
  /** Chosen successors of items when the interval changes. */
  counterparts: Readonly<Record<string, Price>>;
  /** Set while a change is taken back: its items stand for all of the above. */
  undoing: Undoing | null;
}

export interface Undoing {
  items: ItemRequest[];
  billing_cycle: BillingCycle;
  caveats: UndoCaveat[];
  currency: string;
}

export const emptyDraft: Draft = {
  plan: null,
  quantities: {},
  removed: [],
  added: [],
  counterparts: {},
  undoing: null,
};

type Item = Subscription['items'][number];

/** The item that the agent calls the plan: Paddle has no such notion, so it is the first. */
export function planItemOf({ items }: Pick<Subscription, 'items'>): Item | undefined {
  return items.find(({ recurring }) => recurring);
}

/** The recurring items beside the plan. */
export function addOnsOf(subscription: Pick<Subscription, 'items'>): Item[] {
  const plan = planItemOf(subscription);
  return subscription.items.filter((item) => item.recurring && item !== plan);
}

/** The draft in the words of the billing rules. */
export function changeOf(draft: Draft, subscription: Pick<Subscription, 'items'>): ItemChange {
  const plan = planItemOf(subscription);
  const staying = (price_id: string) => !draft.removed.includes(price_id);
  return {
    ...(plan && draft.plan && { swap: { from: plan.price.id, to: draft.plan } }),
    quantities: Object.entries(draft.quantities)
      .map(([price_id, quantity]) => ({ price_id, quantity }))
      .filter(({ price_id }) => staying(price_id)),
    remove: draft.removed,
    add: draft.added,
    counterparts: Object.entries(draft.counterparts)
      .map(([price_id, to]) => ({ price_id, to }))
      .filter(({ price_id }) => staying(price_id)),
  };
}
