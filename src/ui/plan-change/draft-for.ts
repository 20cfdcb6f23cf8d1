import { sameItems } from '@/billing/item-difference';
import { planItems } from '@/billing/plan-items';
import type { ItemRequest } from '@/billing/wire';
import type { Price, Subscription } from '@/messages/answers';
import { addOnsOf, changeOf, type Draft, emptyDraft, planItemOf } from './draft';

interface Circumstances {
  subscription: Pick<Subscription, 'items'>;
  /** The catalogue. */
  prices: readonly Price[];
}

/**
 * The draft that comes to those items, by which a change that was sent is drafted again; null where
 * the catalogue or the subscription no longer holds what it takes.
 */
export function draftFor(
  items: readonly ItemRequest[],
  { subscription, prices }: Circumstances,
): Draft | null {
  const present = planItemOf(subscription);
  const asked = new Map(items.map(({ price_id, quantity }) => [price_id, quantity]));
  const [leading] = items;
  // The list keeps its order: what is new in the first place took the plan's.
  const stays = present && asked.has(present.price.id);
  const plan = (!stays && prices.find(({ id }) => id === leading?.price_id)) || null;
  const kept = subscription.items.filter(({ recurring }) => recurring);
  const draft: Draft = {
    ...emptyDraft,
    plan,
    quantities: quantitiesOf(),
    removed: addOnsOf(subscription).flatMap(({ price }) => (asked.has(price.id) ? [] : price.id)),
    added: items
      .filter(({ price_id }) => price_id !== plan?.id && !kept.some(has(price_id)))
      .flatMap(({ price_id, quantity }) => {
        const price = prices.find(({ id }) => id === price_id);
        return price ? [{ price, quantity }] : [];
      }),
  };
  const planned = planItems(subscription.items, changeOf(draft, subscription), prices);
  return planned.possible && sameItems(planned.items, items) ? draft : null;

  function quantitiesOf(): Draft['quantities'] {
    const quantities: Record<string, number> = {};
    for (const item of kept) {
      const asksFor = plan && item === present ? leading?.quantity : asked.get(item.price.id);
      if (asksFor !== undefined && asksFor !== item.quantity) quantities[item.price.id] = asksFor;
    }
    return quantities;
  }
}

function has(priceId: string) {
  return ({ price }: Subscription['items'][number]) => price.id === priceId;
}
