import type { ItemRequest } from './wire';

/** An item to compare; with its product, a swap within the product is seen as one. */
export interface ComparedItem extends ItemRequest {
  product_id?: string;
}

/** How one list of items becomes another. Empty lists everywhere mean the same items. */
export interface ItemDifference {
  added: ComparedItem[];
  removed: ComparedItem[];
  changed: { price_id: string; from: number; to: number }[];
  swapped: { from: ComparedItem; to: ComparedItem }[];
}

/**
 * The difference between two lists, whatever their order. A price that goes and one that comes are
 * a swap if they are of one product, or if they are the only ones left over on either side.
 */
export function diffItems(
  before: readonly ComparedItem[],
  after: readonly ComparedItem[],
): ItemDifference {
  const gone = before.filter((item) => find(after, item.price_id) === undefined);
  const come = after.filter((item) => find(before, item.price_id) === undefined);
  const swapped = pairsOfOneProduct(gone, come);
  const removed = gone.filter((item) => !swapped.some((swap) => swap.from === item));
  const added = come.filter((item) => !swapped.some((swap) => swap.to === item));
  const changed = after.flatMap(({ price_id, quantity: to }) => {
    const from = find(before, price_id)?.quantity;
    return from === undefined || from === to ? [] : [{ price_id, from, to }];
  });
  const [from, to] = [removed[0], added[0]];
  if (from !== undefined && to !== undefined && removed.length === 1 && added.length === 1)
    return { added: [], removed: [], changed, swapped: [...swapped, { from, to }] };
  return { added, removed, changed, swapped };
}

/** Whether both lists hold the same prices in the same quantities, in whatever order. */
export function sameItems(one: readonly ItemRequest[], other: readonly ItemRequest[]): boolean {
  if (one.length !== other.length) return false;
  const sorted = (items: readonly ItemRequest[]) =>
    items.map((item) => `${item.price_id} ${item.quantity}`).sort();
  const others = sorted(other);
  return sorted(one).every((item, index) => item === others[index]);
}

function pairsOfOneProduct(gone: readonly ComparedItem[], come: readonly ComparedItem[]) {
  const free = [...come];
  return gone.flatMap((from) => {
    if (from.product_id === undefined) return [];
    const index = free.findIndex((to) => to.product_id === from.product_id);
    const to = free[index];
    if (to === undefined) return [];
    free.splice(index, 1);
    return [{ from, to }];
  });
}

function find(items: readonly ComparedItem[], id: string): ComparedItem | undefined {
  return items.find((item) => item.price_id === id);
}
