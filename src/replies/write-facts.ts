import { formatAmount } from '@/billing/money';

/** What amounts are counted in. */
export interface MoneyUnit {
  currency: string;
  /** How many digits stand behind the decimal point, as Paddle says. */
  decimals: number;
}

/** Money as text: minor units. */
export interface Money extends MoneyUnit {
  amount: string;
}

/** An amount in minor units, as a language writes it. */
export function writeMoney(
  amount: string,
  { currency, decimals }: MoneyUnit,
  locale: string,
): string {
  return formatAmount(amount, { currency, decimals, locale });
}

/**
 * The day of an RFC 3339 time, as a language writes it, by the agent's clock; null if it is none. The
 * first of a month is an ordinal in French, in Italian and in Brazil, which `Intl` does not write.
 */
export function writeDay(time: string, locale: string): string | null {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return null;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
  return day.replace(/^1 /, firstIn(locale));
}

function firstIn(locale: string): string {
  if (/^fr\b/.test(locale)) return '1er ';
  return /^(?:it\b|pt-br\b)/i.test(locale) ? '1º ' : '1 ';
}
