import { fixedId } from '../ids';
import { type Random, random } from '../random';
import type { Account } from '../state';
import type { Price, Product } from '../wire';
import { addPerson } from './customers';
import { type Person, type Plan, person } from './person';

const firstNames = [
  'Ada',
  'Bruno',
  'Clara',
  'Dmitri',
  'Elif',
  'Farid',
  'Grace',
  'Hiro',
  'Ines',
  'Jonas',
] as const;
const lastNames = [
  'Abbott',
  'Brandt',
  'Costa',
  'Dufour',
  'Eriksen',
  'Fontana',
  'Grant',
  'Hughes',
  'Ito',
  'Jensen',
] as const;
const companies = [
  'amber',
  'birch',
  'cobalt',
  'delta',
  'ember',
  'flint',
  'granite',
  'harvest',
  'indigo',
  'juniper',
] as const;
const countries = ['US', 'US', 'US', 'GB', 'DE', 'FR', 'JP', 'ES'] as const;
const plans: [Plan, ...Plan[]] = [
  { items: [['teamMonthly', 1]], bills: 1 },
  {
    items: [
      ['businessMonthly', 1],
      ['seatsMonthly', 3],
    ],
    bills: 1,
  },
  { items: [['teamYearly', 1]], bills: 1, daysIn: 90 },
  { items: [['teamMonthly', 1]], bills: 1, status: 'canceled' },
];

const customerCount = 5000;
const priceCount = 2000;

/** With 300 subscriptions, in the `large` seed only. */
export const heavyweight: Person = person({
  name: 'Meridian Holdings',
  email: 'licences@meridian.example',
  locale: 'en',
  country: 'US',
  joined: '2024-01-15',
  plans: [
    plans[0],
    ...Array.from({ length: 299 }, (_, at) => plans[at % plans.length] ?? plans[0]),
  ],
});

/** Makes an account large: 5,000 customers in all, 2,000 prices in all. The same in every run. */
export function addBulk(account: Account, now: Date): void {
  addPerson(account, heavyweight, now);
  const dice = random(20_261_122);
  for (let at = 0; account.customers.size < customerCount; at += 1) {
    addPerson(account, bulkPerson(at, dice), now);
  }
  const template = [...account.prices.values()][2];
  const product = account.products.get(template?.product_id ?? '');
  if (!template || !product) throw new Error('The catalogue comes first');
  for (let at = 0; account.prices.size < priceCount; at += 1) {
    addBulkPrice(account, { at, template, product });
  }
}

function bulkPerson(at: number, dice: Random): Person {
  const [first, last] = [dice.pick(firstNames), dice.pick(lastNames)];
  const day = new Date(Date.UTC(2024, 2, 1) + at * 3_600_000 * 4).toISOString();
  return person({
    name: `${first} ${last}`,
    email: `${first}.${last}.${at}@${dice.pick(companies)}.example`.toLowerCase(),
    locale: 'en',
    country: dice.pick(countries),
    joined: day.slice(0, 10),
    invoice: 20_000 + at,
    plans: [dice.pick(plans)],
  });
}

/** Twenty prices for a product: ten sizes, monthly and yearly. */
function addBulkPrice(
  account: Account,
  { at, template, product }: { at: number; template: Price; product: Product },
): void {
  const size = Math.floor(at / 2) % 10;
  const productNumber = Math.floor(at / 20) + 1;
  const yearly = at % 2 === 1;
  const ownProduct: Product = {
    ...product,
    id: fixedId('pro', `bulk ${productNumber}`, '2024-02-02'),
    name: `Acme Add-on ${productNumber}`,
    description: null,
  };
  account.products.set(ownProduct.id, ownProduct);
  const price: Price = {
    ...template,
    id: fixedId('pri', `bulk ${at}`, '2024-02-02'),
    product_id: ownProduct.id,
    name: `${(size + 1) * 10} users, ${yearly ? 'yearly' : 'monthly'}`,
    description: `${ownProduct.name}, ${(size + 1) * 10} users`,
    billing_cycle: { interval: yearly ? 'year' : 'month', frequency: 1 },
    trial_period: null,
    unit_price: { amount: String((size + 1) * 1000 * (yearly ? 10 : 1)), currency_code: 'USD' },
    unit_price_overrides: [],
  };
  account.prices.set(price.id, price);
}
