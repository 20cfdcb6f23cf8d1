import type { Price, Subscription } from '@/messages/answers';
import { termsOfPrice } from './price-words';
import type { PlanChangeState } from './state';

/** How an item is called: its product, and its price where that is known. */
export interface ItemName {
  product: string;
  terms: string | null;
  /** What the terms are made of, for texts in other languages. */
  price: string | null;
  cycle: Price['billing_cycle'];
}

export type NameItem = (priceId: string) => ItemName;

/** Names for the prices of the subscription and of the catalogue; an unknown one is its ID. */
export function itemNames({
  start,
  catalogue,
  changedFrom,
}: Pick<PlanChangeState, 'start' | 'catalogue' | 'changedFrom'>): NameItem {
  const names = new Map<string, ItemName>();
  const ofCatalogue = catalogue.state === 'ready' ? catalogue.value : [];
  for (const price of ofCatalogue) names.set(price.id, nameOf(price, price.product?.name));
  const subscriptions = [changedFrom, start.state === 'ready' ? start.value.subscription : null];
  for (const { price, product } of subscriptions.flatMap(itemsOf))
    names.set(price.id, nameOf(price, product.name));
  return (priceId) =>
    names.get(priceId) ?? { product: priceId, terms: null, price: null, cycle: null };
}

/** `Acme Team, monthly × 3`. */
export function itemWords(
  { product, terms }: Pick<ItemName, 'product' | 'terms'>,
  quantity = 1,
): string {
  const name = terms === null ? product : `${product}, ${terms}`;
  return quantity === 1 ? name : `${name} × ${quantity}`;
}

function itemsOf(subscription: Subscription | null) {
  return subscription?.items ?? [];
}

function nameOf(price: Price, product: string | undefined): ItemName {
  return {
    product: product ?? price.product_id,
    terms: termsOfPrice(price),
    price: price.name,
    cycle: price.billing_cycle,
  };
}
