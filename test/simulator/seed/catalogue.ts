import type { CountryCode, CurrencyCode, ITimePeriod } from '@paddle/paddle-node-sdk';
import { fixedId } from '../ids';
import type { Account } from '../state';
import type { Discount, Price, Product } from '../wire';
import type { AccountName } from './accounts';

/** Name, what it is for, and whether it is still sold. */
const products = {
  starter: ['Acme Starter', 'For one person. No longer sold.', 'archived'],
  team: ['Acme Team', 'For small teams.', 'active'],
  business: ['Acme Business', 'For growing companies.', 'active'],
  enterprise: ['Acme Enterprise', 'For large organisations.', 'active'],
  seats: ['Extra seats', 'More people on the same plan.', 'active'],
  support: ['Priority support', 'Answers within two hours.', 'active'],
  storage: ['Extra storage', 'In steps of 100 GB.', 'active'],
  devices: ['Managed devices', 'In packs for clinics and schools.', 'active'],
  onboarding: ['Onboarding', 'Two days with our people.', 'active'],
} as const;

type ProductName = keyof typeof products;

interface PriceRow {
  product: ProductName;
  name: string;
  /** Months between bills; `0` is billed once. */
  months: number;
  /** US cents. */
  amount: number;
  trialDays?: number;
  least?: number;
  most?: number;
  archived?: true;
  /** Made for one deal, in no list. */
  custom?: true;
  /** Prices with their tax in them. */
  taxIncluded?: true;
}

const prices = {
  starterMonthly: { product: 'starter', name: 'Monthly', months: 1, amount: 1200, archived: true },
  starterYearly: { product: 'starter', name: 'Yearly', months: 12, amount: 12000, archived: true },
  teamMonthly: { product: 'team', name: 'Monthly', months: 1, amount: 2900, trialDays: 14 },
  teamQuarterly: { product: 'team', name: 'Quarterly', months: 3, amount: 7900 },
  teamYearly: { product: 'team', name: 'Yearly', months: 12, amount: 29000, trialDays: 14 },
  teamLastYear: { product: 'team', name: 'Monthly', months: 1, amount: 2400, archived: true },
  businessMonthly: { product: 'business', name: 'Monthly', months: 1, amount: 9900 },
  businessYearly: { product: 'business', name: 'Yearly', months: 12, amount: 99000 },
  businessTaxIncluded: {
    product: 'business',
    name: 'Monthly, VAT included',
    months: 1,
    amount: 11900,
    taxIncluded: true,
  },
  enterpriseYearly: { product: 'enterprise', name: 'Yearly', months: 12, amount: 499000 },
  enterpriseDeal: {
    product: 'enterprise',
    name: 'Yearly, 2026 agreement',
    months: 12,
    amount: 425000,
    custom: true,
  },
  seatsMonthly: { product: 'seats', name: 'Monthly', months: 1, amount: 900, most: 500 },
  seatsYearly: { product: 'seats', name: 'Yearly', months: 12, amount: 9000, most: 500 },
  supportMonthly: { product: 'support', name: 'Monthly', months: 1, amount: 4900, most: 1 },
  supportYearly: { product: 'support', name: 'Yearly', months: 12, amount: 49000, most: 1 },
  storageMonthly: { product: 'storage', name: 'Monthly', months: 1, amount: 500, most: 20 },
  devicesMonthly: {
    product: 'devices',
    name: 'Monthly',
    months: 1,
    amount: 300,
    least: 5,
    most: 50,
  },
  onboarding: { product: 'onboarding', name: 'One time', months: 0, amount: 25000, most: 1 },
} as const satisfies Record<string, PriceRow>;

export type PriceName = keyof typeof prices;

const discounts = {
  loyal: { description: 'Loyal customers, 20%', type: 'percentage', amount: '20' },
  fiveOff: { description: 'Five dollars off', type: 'flat', amount: '500' },
} as const;

export type DiscountName = keyof typeof discounts;

/** Countries which pay in their own money, and what one US dollar costs there, in minor units. */
const localMoney = {
  DE: ['EUR', 90],
  FR: ['EUR', 90],
  IT: ['EUR', 90],
  ES: ['EUR', 90],
  GB: ['GBP', 80],
  JP: ['JPY', 155],
  HU: ['HUF', 36000],
  CO: ['COP', 420000],
  BR: ['BRL', 500],
} as const satisfies Partial<Record<CountryCode, readonly [CurrencyCode, number]>>;

export function currencyOf(country: CountryCode): CurrencyCode {
  const local = keysOf(localMoney).find((code) => code === country);
  return local ? localMoney[local][0] : 'USD';
}

const since = '2024-02-01';

export function priceId(account: AccountName, name: PriceName): string {
  return fixedId('pri', `${account} ${name}`, since);
}

export function productId(account: AccountName, name: ProductName): string {
  return fixedId('pro', `${account} ${name}`, since);
}

export function discountId(account: AccountName, name: DiscountName): string {
  return fixedId('dsc', `${account} ${name}`, since);
}

export function addCatalogue(account: Account, name: AccountName): void {
  for (const key of keysOf(products)) {
    const product = productOf(name, key);
    account.products.set(product.id, product);
  }
  for (const key of keysOf(prices)) {
    const price = priceOf(name, key);
    account.prices.set(price.id, price);
  }
  for (const key of keysOf(discounts)) {
    const discount = discountOf(name, key);
    account.discounts.set(discount.id, discount);
  }
}

function productOf(account: AccountName, key: ProductName): Product {
  const [name, description, status] = products[key];
  const brand = account === 'secondBrand' ? name.replace('Acme', 'Harbour') : name;
  return {
    id: productId(account, key),
    name: brand,
    type: 'standard',
    description,
    tax_category: 'saas',
    image_url: null,
    custom_data: null,
    status,
    created_at: `${since}T09:00:00Z`,
    updated_at: `${since}T09:00:00Z`,
    import_meta: null,
  };
}

function priceOf(account: AccountName, key: PriceName): Price {
  const row: PriceRow = prices[key];
  const { trialDays, taxIncluded } = row;
  return {
    id: priceId(account, key),
    product_id: productId(account, row.product),
    description: `${products[row.product][0]}, ${row.name}`,
    type: row.custom ? 'custom' : 'standard',
    name: row.name,
    billing_cycle: cycle(row.months),
    trial_period: trialDays ? { interval: 'day', frequency: trialDays } : null,
    tax_mode: taxIncluded ? 'internal' : 'account_setting',
    unit_price: { amount: String(row.amount), currency_code: 'USD' },
    unit_price_overrides: keysOf(localMoney).map((country) => ({
      country_codes: [country],
      unit_price: {
        amount: String(Math.round((row.amount * localMoney[country][1]) / 100)),
        currency_code: localMoney[country][0],
      },
    })),
    quantity: { minimum: row.least ?? 1, maximum: row.most ?? 100 },
    status: row.archived ? 'archived' : 'active',
    created_at: `${since}T09:00:00Z`,
    updated_at: `${since}T09:00:00Z`,
    custom_data: null,
    import_meta: null,
  };
}

function cycle(months: number): ITimePeriod | null {
  if (months === 0) return null;
  return months % 12 === 0
    ? { interval: 'year', frequency: months / 12 }
    : { interval: 'month', frequency: months };
}

function discountOf(account: AccountName, key: DiscountName): Discount {
  const { description, type, amount } = discounts[key];
  return {
    id: discountId(account, key),
    status: 'active',
    description,
    enabled_for_checkout: false,
    code: null,
    mode: 'standard',
    type,
    amount,
    currency_code: type === 'flat' ? 'USD' : null,
    recur: true,
    maximum_recurring_intervals: null,
    usage_limit: null,
    restrict_to: null,
    expires_at: null,
    custom_data: null,
    times_used: 1,
    created_at: `${since}T09:00:00Z`,
    updated_at: `${since}T09:00:00Z`,
    import_meta: null,
  };
}

/** `Object.keys` with the names it is known to give. */
function keysOf<K extends string>(table: Record<K, unknown>): K[] {
  return Object.keys(table).filter((key): key is K => key in table);
}
