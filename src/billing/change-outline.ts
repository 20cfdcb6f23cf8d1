import { intervalChange } from './cycle';
import { sameItems } from './item-difference';
import type { ItemPlan } from './plan-items';
import type { ChangeOutline, ItemsOutline } from './situation';
import { type ItemRequest, type ItemShape, requestOf, type SubscriptionShape } from './wire';

/** What a plan of items does to a subscription, as the rules about billing modes need to know it. */
export function outlineChange(
  subscription: Pick<SubscriptionShape, 'items' | 'billing_cycle'>,
  plan: ItemPlan,
): ChangeOutline {
  if (!plan.possible) return { items: 'prices', interval: 'none', problems: plan.problems };
  return {
    items: outlineItems(subscription.items, plan.items),
    interval: intervalChange(subscription.billing_cycle, plan.cycle),
  };
}

/** `unchanged` is how a change that asks for what is there already is told from a change. */
function outlineItems(current: readonly ItemShape[], next: readonly ItemRequest[]): ItemsOutline {
  const before = requestOf(current);
  if (sameItems(before, next)) return 'unchanged';
  const prices = (items: readonly ItemRequest[]) =>
    items.map(({ price_id }) => ({ price_id, quantity: 1 }));
  return sameItems(prices(before), prices(next)) ? 'quantities' : 'prices';
}
