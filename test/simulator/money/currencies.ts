import type { Currency } from '../wire';

/**
 * Code, name, decimals, smallest payment in minor units, US dollars for one unit, countries. JPY,
 * KRW, VND and CLP have no decimals; HUF and COP have two here, whatever `Intl` says. The exchange
 * rates are made up and stand still.
 */
const table: readonly [string, string, number, string, string, string][] = [
  ['USD', 'US Dollar', 2, '70', '1', 'US EC SV PR'],
  ['EUR', 'Euro', 2, '60', '1.08', 'AT BE DE ES FI FR IE IT NL PT'],
  ['GBP', 'Pound Sterling', 2, '50', '1.27', 'GB'],
  ['JPY', 'Japanese Yen', 0, '100', '0.0067', 'JP'],
  ['AUD', 'Australian Dollar', 2, '100', '0.66', 'AU'],
  ['CAD', 'Canadian Dollar', 2, '100', '0.73', 'CA'],
  ['CHF', 'Swiss Franc', 2, '60', '1.12', 'CH LI'],
  ['CLP', 'Chilean Peso', 0, '650', '0.0011', 'CL'],
  ['HKD', 'Hong Kong Dollar', 2, '550', '0.128', 'HK'],
  ['SGD', 'Singapore Dollar', 2, '90', '0.74', 'SG'],
  ['SEK', 'Swedish Krona', 2, '700', '0.095', 'SE'],
  ['ARS', 'Argentine Peso', 2, '65000', '0.0011', 'AR'],
  ['BRL', 'Brazilian Real', 2, '350', '0.2', 'BR'],
  ['CNY', 'Chinese Yuan', 2, '500', '0.14', 'CN'],
  ['COP', 'Colombian Peso', 2, '290000', '0.00024', 'CO'],
  ['CZK', 'Czech Koruna', 2, '1600', '0.043', 'CZ'],
  ['DKK', 'Danish Krone', 2, '500', '0.145', 'DK'],
  ['HUF', 'Hungarian Forint', 2, '25000', '0.0028', 'HU'],
  ['ILS', 'Israeli Shekel', 2, '260', '0.27', 'IL'],
  ['INR', 'Indian Rupee', 2, '6000', '0.012', 'IN'],
  ['KRW', 'South Korean Won', 0, '950', '0.00073', 'KR'],
  ['MXN', 'Mexican Peso', 2, '1200', '0.059', 'MX'],
  ['NOK', 'Norwegian Krone', 2, '750', '0.094', 'NO'],
  ['NZD', 'New Zealand Dollar', 2, '120', '0.61', 'NZ'],
  ['PEN', 'Peruvian Sol', 2, '260', '0.27', 'PE'],
  ['PLN', 'Polish Zloty', 2, '280', '0.25', 'PL'],
  ['RUB', 'Russian Ruble', 2, '6500', '0.011', ''],
  ['THB', 'Thai Baht', 2, '2500', '0.028', 'TH'],
  ['TRY', 'Turkish Lira', 2, '2300', '0.031', 'TR'],
  ['TWD', 'New Taiwan Dollar', 2, '2200', '0.031', 'TW'],
  ['UAH', 'Ukrainian Hryvnia', 2, '2900', '0.025', 'UA'],
  ['VND', 'Vietnamese Dong', 0, '18000', '0.00004', 'VN'],
  ['ZAR', 'South African Rand', 2, '1300', '0.054', 'ZA'],
];

export const currencies: readonly Currency[] = table.map(
  ([code, name, decimal_places, minimum_payment_amount, , countries]) => ({
    code,
    name,
    decimal_places,
    can_be_balance: ['USD', 'EUR', 'GBP', 'AUD', 'CAD'].includes(code),
    applicable_countries: countries.split(' ').filter(Boolean),
    minimum_payment_amount,
  }),
);

const dollars = new Map(table.map(([code, , , , inDollars]) => [code, inDollars]));

export function decimalsOf(code: string): number {
  const found = currencies.find((currency) => currency.code === code);
  if (!found) throw new Error(`Unknown currency ${code}`);
  return found.decimal_places;
}

/** What one unit of the currency is worth in US dollars, as a decimal. */
export function inDollars(code: string): string {
  const found = dollars.get(code);
  if (!found) throw new Error(`Unknown currency ${code}`);
  return found;
}
