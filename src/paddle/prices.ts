import * as v from 'valibot';
import type { PaddleClient, ReadOptions } from './client';
import { duration, maybe, money, word } from './fields';
import { readAllPages } from './pagination';

export const product = v.object({
  id: v.string(),
  name: v.string(),
});
export type Product = v.InferOutput<typeof product>;

export const price = v.object({
  id: v.string(),
  product_id: v.string(),
  /** What the customer sees; the description is internal. */
  name: maybe(v.string()),
  description: maybe(v.string()),
  /** `custom`: made for one deal and not in the catalogue. */
  type: word('standard', 'custom'),
  billing_cycle: maybe(duration),
  /** For countries without an override, and not what the customer pays: that is a preview's total. */
  unit_price: money,
  unit_price_overrides: maybe(
    v.array(v.object({ country_codes: v.array(v.string()), unit_price: money })),
  ),
  quantity: v.object({ minimum: v.number(), maximum: v.number() }),
  status: word('active', 'archived'),
  /** Only with `include=product`. */
  product: maybe(product),
});
export type Price = v.InferOutput<typeof price>;
const prices = v.array(price);

const freshFor = 5 * 60_000;

/** The whole catalogue: active standard recurring prices with their products. Throws a `PaddleError`. */
export async function listCatalogue(
  client: PaddleClient,
  options: ReadOptions = {},
): Promise<Price[]> {
  return readAllPages(client, '/prices', {
    query: { include: 'product', recurring: true, status: 'active', per_page: 200 },
    schema: prices,
    // Paddle does not say which of the two is missing.
    permission: 'price.read or product.read',
    freshFor,
    lasts: true,
    ...options,
  });
}
