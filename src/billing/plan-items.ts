import { checkItems } from './check-items';
import { findCounterpart } from './counterpart';
import { sameCycle } from './cycle';
import type { ItemChange, PlannedItem } from './item-change';
import type { ItemProblem } from './item-problem';
import type { BillingCycle, ItemRequest, ItemShape, PriceShape } from './wire';

export type ItemPlan =
  | { possible: true; items: ItemRequest[]; planned: PlannedItem[]; cycle: BillingCycle }
  | { possible: false; problems: ItemProblem[] };

/**
 * The complete new list of items, in the order of the old one with additions at the end, or every
 * reason why it cannot be sent. Paddle replaces the whole list, so each item that the change does
 * not mention is said again with its price and quantity; when the interval changes, each follows to
 * its product's price of the new interval. `catalogue` is only searched for those.
 * Source: https://developer.paddle.com/api-reference/about/lists
 */
export function planItems(
  current: readonly ItemShape[],
  change: ItemChange,
  catalogue: readonly PriceShape[],
): ItemPlan {
  const recurring = current.filter((item) => item.recurring);
  const staying = recurring.filter((item) => !(change.remove ?? []).includes(item.price.id));
  const cycle = newCycle(staying, change);
  const outcomes = staying.map((item) => resolve(item, { change, cycle, catalogue }));
  const planned = [
    ...outcomes.flatMap((outcome) => ('kind' in outcome ? [] : [outcome])),
    ...(change.add ?? []).map(added),
  ];
  const unresolved = outcomes.flatMap((outcome) => ('kind' in outcome ? [outcome] : []));
  const problems = [
    ...strangersIn(change, recurring),
    ...unresolved,
    ...checkItems(planned, cycle).filter(
      (problem) => problem.kind !== 'no-items-left' || unresolved.length === 0,
    ),
  ];
  if (problems.length > 0 || cycle === null) return { possible: false, problems };
  const items = planned.map(({ price, quantity }) => ({ price_id: price.id, quantity }));
  return { possible: true, items, planned, cycle };
}

interface Resolution {
  change: ItemChange;
  cycle: BillingCycle | null;
  catalogue: readonly PriceShape[];
}

/** What becomes of an item that stays: itself, its successor, or the reason why neither. */
function resolve(
  { price, quantity: has }: ItemShape,
  { change, cycle, catalogue }: Resolution,
): PlannedItem | ItemProblem {
  const asked = change.quantities?.find((entry) => entry.price_id === price.id)?.quantity;
  const item = { quantity: asked ?? has, quantityAsked: asked !== undefined, from: price.id };
  if (change.swap?.from === price.id) {
    const { to, quantity = item.quantity } = change.swap;
    const quantityAsked = item.quantityAsked || change.swap.quantity !== undefined;
    const origin = to.id === price.id ? 'kept' : 'swapped';
    return { ...item, price: to, quantity, quantityAsked, origin };
  }
  const chosen = change.counterparts?.find((entry) => entry.price_id === price.id);
  if (chosen !== undefined) return { ...item, price: chosen.to, origin: 'carried' };
  if (cycle === null || price.billing_cycle == null || sameCycle(price.billing_cycle, cycle))
    return { ...item, price, origin: 'kept' };
  const counterpart = findCounterpart(price, cycle, catalogue);
  return counterpart.found
    ? { ...item, price: counterpart.price, origin: 'carried' }
    : counterpart.problem;
}

function added({ price, quantity }: { price: PriceShape; quantity: number }): PlannedItem {
  return { price, quantity, origin: 'added', from: null, quantityAsked: true };
}

/** The cycle of the new list: the new plan's, else that of what stays, else of what is added. */
function newCycle(staying: readonly ItemShape[], { swap, add }: ItemChange): BillingCycle | null {
  const swapped = staying.some((item) => item.price.id === swap?.from);
  const leading = swapped ? swap?.to : (staying[0]?.price ?? add?.[0]?.price);
  return leading?.billing_cycle ?? null;
}

/** A change made for a subscription that a colleague has changed since may name what is gone. */
function strangersIn(change: ItemChange, current: readonly ItemShape[]): ItemProblem[] {
  const named = [
    ...(change.swap === undefined ? [] : [change.swap.from]),
    ...(change.quantities ?? []).map((entry) => entry.price_id),
    ...(change.remove ?? []),
    ...(change.counterparts ?? []).map((entry) => entry.price_id),
  ];
  return [...new Set(named)]
    .filter((id) => !current.some((item) => item.price.id === id))
    .map((price_id) => ({ kind: 'not-on-subscription', price_id }));
}
