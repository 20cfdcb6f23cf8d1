import { accounts } from '../../../simulator/seed/accounts';
import { people } from '../../../simulator/seed/people';
import type { Simulator } from '../../../simulator/start';
import type { Account } from '../../../simulator/state';
import type { Price, Product, Subscription } from '../../../simulator/wire';

/** The catalogue of the worked examples in Paddle's OpenAPI description (May 2025), in US cents. */
const catalogue = {
  analytics: ['pri_01h1vjfevh5etwq3rb416a23h2', '10000'],
  support: ['pri_01gsz95g2zrkagg294kpstx54r', '25000'],
  pro: ['pri_01gsz8x8sawmvhz1pv30nge1ke', '3000'],
  basic: ['pri_01gsz8ntc6z7npqqp6j4ys0w1w', '1000'],
} as const;

type Name = keyof typeof catalogue;

export function aeroPrice(name: Name): string {
  return catalogue[name][0];
}

export const aeroSubscription = 'sub_01hxh62z5zb2jeebtnrjfkk15b';

/** Three days into its month: five seats of Basic and the analytics add-on, in New York. */
export function addAeroEdit({ control }: Simulator): void {
  const account = control.state.accounts.get(accounts.sandbox.id);
  const jane = account?.subscriptions.get(people.jane.subscriptionId);
  if (!account || !jane) throw new Error('The seed comes first');
  const names: Name[] = ['analytics', 'support', 'pro', 'basic'];
  const made = new Map(names.map((name) => [name, add(account, name)]));
  const period = {
    starts_at: '2024-05-10T12:01:46.293348Z',
    ends_at: '2024-06-10T12:01:46.293348Z',
  };
  const item = (name: Name, quantity: number): Subscription['items'][number] => {
    const found = made.get(name);
    const [template] = jane.items;
    if (!found || !template) throw new Error(`No ${name}`);
    return { ...template, ...found, quantity };
  };
  account.subscriptions.set(aeroSubscription, {
    ...jane,
    id: aeroSubscription,
    next_billed_at: period.ends_at,
    current_billing_period: period,
    items: [item('basic', 5), item('analytics', 1)],
  });
}

function add(account: Account, name: Name): { price: Price; product: Product } {
  const [template] = account.prices.values();
  const [product] = account.products.values();
  if (!template || !product) throw new Error('The seed comes first');
  const [id, amount] = catalogue[name];
  const price: Price = {
    ...template,
    id,
    product_id: product.id,
    status: 'active',
    unit_price: { amount, currency_code: 'USD' },
    unit_price_overrides: [],
    quantity: { minimum: 1, maximum: 999 },
  };
  account.prices.set(id, price);
  return { price, product };
}
