import { looseRails } from '@/detection/guard-rails';
import { parseId } from '@/detection/paddle-id';
import type {
  AccountView,
  Customer,
  LookedUp,
  PageRead,
  Session,
  Subscription,
  SubscriptionId,
} from '@/messages/answers';

type Item = Subscription['items'][number];

/** `sub_01h…7` for 7. */
export function subscriptionId(number: number): SubscriptionId {
  const id = parseId(`sub_01h${String(number).padStart(23, '0')}`);
  if (id?.kind !== 'subscription') throw new Error('not a subscription ID');
  return id.value;
}

export function aCustomer(number: number, fields: Partial<Customer> = {}): Customer {
  const id = parseId(`ctm_01h${String(number).padStart(23, '0')}`);
  if (id?.kind !== 'customer') throw new Error('not a customer ID');
  return {
    id: id.value,
    name: 'Jane Doe',
    email: 'jane@example.com',
    status: 'active',
    locale: 'en',
    ...fields,
  };
}

interface ItemFields {
  product: string;
  price: string | null;
  amount: string;
  currency: string;
  quantity: number;
}

export function anItem(fields: Partial<ItemFields & Pick<Item, 'status' | 'recurring'>>): Item {
  const { product = 'Pro', price = 'Seats', amount = '2900', currency = 'EUR' } = fields;
  return {
    status: fields.status ?? 'active',
    quantity: fields.quantity ?? 1,
    recurring: fields.recurring ?? true,
    trial_dates: null,
    product: { id: `pro_${product}`, name: product },
    price: {
      id: `pri_${product}`,
      product_id: `pro_${product}`,
      name: price,
      description: 'internal',
      type: 'standard',
      billing_cycle: { interval: 'month', frequency: 1 },
      unit_price: { amount, currency_code: currency },
      unit_price_overrides: [],
      quantity: { minimum: 1, maximum: 100 },
      status: 'active',
      product: null,
    },
  };
}

export function aSubscription(number: number, fields: Partial<Subscription> = {}): Subscription {
  return {
    id: subscriptionId(number),
    status: 'active',
    customer_id: aCustomer(1).id,
    currency_code: 'EUR',
    updated_at: '2026-01-01T00:00:00Z',
    next_billed_at: '2026-12-03T12:00:00Z',
    paused_at: null,
    canceled_at: null,
    discount: null,
    collection_mode: 'automatic',
    current_billing_period: null,
    billing_cycle: { interval: 'month', frequency: 1 },
    scheduled_change: null,
    management_urls: { view_subscription: true },
    items: [anItem({})],
    ...fields,
  };
}

export function anAccount(fields: Partial<AccountView> = {}): AccountView {
  return {
    id: 'acc_aaaaaaaaaaaa',
    name: 'Acme',
    colour: 'blue',
    environment: 'live',
    redactedKey: 'pdl_live_apikey_01jkdpbhaz****',
    keep: 'vault',
    state: 'ready',
    expiresAt: null,
    expiresInDays: null,
    diagnosis: null,
    ...fields,
  };
}

export function aSession(...accounts: AccountView[]): Session {
  return {
    accounts,
    locked: accounts.some(({ state }) => state === 'locked'),
    vaultExists: accounts.some(({ keep }) => keep === 'vault'),
    currentAccountId: accounts[0]?.id ?? null,
  };
}

export function aPage(...findings: PageRead['findings']): PageRead {
  return {
    mark: null,
    tabId: 1,
    origin: 'https://desk.example',
    url: 'https://desk.example/tickets/1',
    title: '#1 Hello',
    loading: false,
    access: 'granted',
    findings,
    ticket: null,
    replyLinks: [],
    rails: looseRails,
    asked: null,
  };
}

export function found(...customers: Customer[]): LookedUp {
  return {
    matches: customers.map((customer) => ({ accountId: anAccount().id, customer })),
    more: false,
    subscriptionId: null,
    elsewhere: false,
    searched: [anAccount().id],
    failures: [],
  };
}
