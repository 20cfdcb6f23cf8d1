import { formatMoney } from '@/billing/money';

/** An amount in minor units, as a language writes it. */
export function writeMoney(amount: string, currency: string, locale: string): string {
  return formatMoney(amount, currency, locale);
}

/** The day of an RFC 3339 time, as a language writes it, by the agent's clock; null if it is none. */
export function writeDay(time: string, locale: string): string | null {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}
