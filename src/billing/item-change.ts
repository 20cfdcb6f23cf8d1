import type { PriceShape } from './wire';

/** What the agent wants of the items. What it does not mention stays as it is. */
export interface ItemChange {
  /** The plan gives way to another price; without a quantity it keeps its own. */
  swap?: { from: string; to: PriceShape; quantity?: number };
  /** New quantities of prices on the subscription. They follow a price that an interval change carries along. */
  quantities?: readonly { price_id: string; quantity: number }[];
  /** Prices on the subscription that go. */
  remove?: readonly string[];
  add?: readonly { price: PriceShape; quantity: number }[];
  /** For an interval change: the price that is to follow, where Portage cannot know or must ask. */
  counterparts?: readonly { price_id: string; to: PriceShape }[];
}

/** An item of the new list and where it comes from. */
export interface PlannedItem {
  price: PriceShape;
  quantity: number;
  /** `carried`: the same product's price of the new interval. */
  origin: 'kept' | 'swapped' | 'carried' | 'added';
  /** The price on the subscription that it comes from; null for an added one. */
  from: string | null;
  /** Whether the quantity was asked for, rather than left as it was. */
  quantityAsked: boolean;
}
