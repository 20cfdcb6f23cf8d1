/**
 * Currencies that Paddle counts in whole units; all others have hundredths. `Intl` must not be
 * asked: it says 0 for HUF and COP as well, which would show amounts a hundred times too large.
 * Source: Paddle's agent skill `pricing-pages` (JPY, KRW, CLP) and ISO 4217 (VND).
 */
const withoutDecimals: ReadonlySet<string> = new Set(['JPY', 'KRW', 'VND', 'CLP']);

/** An amount as Paddle sends it: a string holding an integer in the currency's smallest unit. */
const minorUnits = /^-?\d+$/;

/** How many digits of an amount stand behind the decimal point, where `GET /currencies` is unknown. */
export function decimalsOf(currency: string): number {
  return withoutDecimals.has(currency) ? 0 : 2;
}

/** An amount in minor units as people write it, its decimals by the table; see `formatAmount`. */
export function formatMoney(amount: string, currency: string, locale: string): string {
  return formatAmount(amount, { currency, decimals: decimalsOf(currency), locale });
}

interface AmountTerms {
  currency: string;
  /** What Paddle says goes before the table. */
  decimals: number;
  locale: string;
}

/**
 * An amount in minor units (`"123456"`, `USD`) as people write it in a language (`$1,234.56`).
 * What is not a whole number, or not a currency that `Intl` knows, is shown as it came.
 */
export function formatAmount(amount: string, { currency, decimals, locale }: AmountTerms): string {
  if (!minorUnits.test(amount) || !/^[A-Z]{3}$/.test(currency)) return `${amount} ${currency}`;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(toDecimal(amount, decimals));
}

/** The sum of amounts of one currency, in its minor units. Throws a SyntaxError on other text. */
export function addAmounts(amounts: readonly string[]): string {
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n).toString();
}

/** What a whole number of pieces costs, in minor units. Throws a SyntaxError on other text. */
export function timesQuantity(amount: string, quantity: number): string {
  return (BigInt(amount) * BigInt(quantity)).toString();
}

/** Moves the point by text, exactly: a float loses cents in amounts beyond 2^53. */
function toDecimal(amount: string, decimals: number): Intl.StringNumericLiteral {
  const value = BigInt(amount);
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = value < 0n ? '-' : '';
  const decimal = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return `${sign}${decimal}` as Intl.StringNumericLiteral; // Digits and one point, by the lines above.
}
