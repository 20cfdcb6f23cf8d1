import { decimalsOf, formatAmount } from '@/billing/money';
import { language } from './i18n';

/**
 * How many decimals Paddle says that a currency has. Like the language, it is one for the whole
 * page, whatever the account: a currency is counted alike in all of them.
 */
const told = new Map<string, number>();

/** Takes what Paddle says of its currencies; until then, and where it says nothing, a table counts. */
export function learnDecimals(decimals: Readonly<Record<string, number>> | null): void {
  for (const [currency, places] of Object.entries(decimals ?? {})) told.set(currency, places);
}

export function knownDecimals(currency: string): number {
  return told.get(currency) ?? decimalsOf(currency);
}

/** An amount in minor units as the agent reads it. */
export function moneyWords(amount: string, currency: string, locale: string = language()): string {
  return formatAmount(amount, { currency, decimals: knownDecimals(currency), locale });
}
