import * as v from 'valibot';
import type { PaddleClient, ReadOptions } from './client';

export const currency = v.object({
  code: v.string(),
  /** The authority: `Intl` says 0 for HUF and COP, which is wrong by a hundred. */
  decimal_places: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
});
export type Currency = v.InferOutput<typeof currency>;
const currencies = v.array(currency);

/**
 * Paddle's currencies and their decimals. Throws a `PaddleError`.
 * Source: https://developer.paddle.com/api-reference/currencies
 */
export async function listCurrencies(
  client: PaddleClient,
  options: ReadOptions = {},
): Promise<Currency[]> {
  const { data } = await client.get('/currencies', {
    schema: currencies,
    freshFor: 24 * 60 * 60_000,
    ...options,
  });
  return data;
}
