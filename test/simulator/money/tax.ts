import type { Price } from '../wire';

/** What Paddle would take by the customer's country; one rate a country is enough to reckon with. */
const rates: Record<string, string> = {
  AT: '0.2',
  AU: '0.1',
  BE: '0.21',
  CO: '0.19',
  DE: '0.19',
  DK: '0.25',
  ES: '0.21',
  FR: '0.2',
  GB: '0.2',
  HU: '0.27',
  IE: '0.23',
  IT: '0.22',
  JP: '0.1',
  NL: '0.21',
  NO: '0.25',
  PL: '0.23',
  PT: '0.23',
  SE: '0.25',
  US: '0.08875',
};

const reverseCharge = [
  'AT',
  'BE',
  'DE',
  'DK',
  'ES',
  'FR',
  'HU',
  'IE',
  'IT',
  'NL',
  'PL',
  'PT',
  'SE',
];

/** A decimal; `0` where nothing is taken, as for a business of the Union with a tax number. */
export function taxRate(country: string, taxIdentifier: string | null | undefined): string {
  if (taxIdentifier && reverseCharge.includes(country)) return '0';
  return rates[country] ?? '0';
}

/** Whether prices of this mode hold the tax. The simulated accounts are set to *external*. */
export function includesTax({ tax_mode }: Pick<Price, 'tax_mode'>, country: string): boolean {
  if (tax_mode === 'internal') return true;
  return tax_mode === 'location' && country !== 'US';
}
