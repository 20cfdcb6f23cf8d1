import type { Price } from '@/messages/answers';
import { t } from '@/ui/i18n';
import { cycleWords } from '@/ui/popup/plan';

/** A price's name and rhythm: `Team seats, monthly`; the rhythm alone where the name says it. */
export function termsOfPrice({
  name,
  billing_cycle,
}: Pick<Price, 'name' | 'billing_cycle'>): string {
  const cycle = billing_cycle ? cycleWords(billing_cycle) : t('change_one_time');
  if (!name) return cycle;
  return name.toLowerCase().includes(cycle.toLowerCase()) ? name : `${name}, ${cycle}`;
}

/**
 * What a price lists, before tax: in the given currency if it lists one amount in it, else its own.
 * What a customer really pays only a preview says.
 */
export function listedAmount(
  { unit_price, unit_price_overrides }: Pick<Price, 'unit_price' | 'unit_price_overrides'>,
  currency: string,
): Price['unit_price'] {
  if (unit_price.currency_code === currency) return unit_price;
  const listed = (unit_price_overrides ?? [])
    .map((override) => override.unit_price)
    .filter(({ currency_code }) => currency_code === currency);
  const [first] = listed;
  const agreed = first && listed.every(({ amount }) => amount === first.amount);
  return agreed ? first : unit_price;
}
