import type { Price } from '../wire';
import { divide, rate } from './arithmetic';
import { decimalsOf, inDollars } from './currencies';

/**
 * What one unit costs this customer, in minor units of the subscription's currency: the override
 * for the country, else the base price, converted.
 */
export function unitPrice(
  price: Pick<Price, 'unit_price'> & Partial<Pick<Price, 'unit_price_overrides'>>,
  country: string,
  currency: string,
): bigint {
  const override = price.unit_price_overrides?.find(({ country_codes }) =>
    country_codes.some((code) => code === country),
  );
  const { amount, currency_code } = override?.unit_price ?? price.unit_price;
  return convert(BigInt(amount), currency_code, currency);
}

function convert(amount: bigint, from: string, to: string): bigint {
  if (from === to) return amount;
  const [source, target] = [rate(inDollars(from)), rate(inDollars(to))];
  const over = amount * source.over * target.under * 10n ** BigInt(decimalsOf(to));
  return divide(over, source.under * target.over * 10n ** BigInt(decimalsOf(from)));
}
