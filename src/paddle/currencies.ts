import * as v from 'valibot';
import type { PaddleClient, ReadOptions } from './client';

/** How many digits of an amount stand behind the decimal point, by currency. */
export type Decimals = Readonly<Record<string, number>>;

const currencies = v.array(
  v.object({
    code: v.string(),
    decimal_places: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  }),
);

/** Currencies come and go a few times a year; a worker lives for minutes. */
const freshFor = 30 * 60_000;

/**
 * Takes no permission. Throws a `PaddleError`.
 * Source: https://developer.paddle.com/api-reference/currencies
 */
export async function readDecimals(
  client: PaddleClient,
  options: ReadOptions = {},
): Promise<Decimals> {
  const { data } = await client.get('/currencies', {
    schema: currencies,
    freshFor,
    lasts: true,
    ...options,
  });
  return Object.fromEntries(data.map(({ code, decimal_places }) => [code, decimal_places]));
}
