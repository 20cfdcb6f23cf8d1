import type {
  Address,
  ApiKeyEntity,
  Business,
  CreditBalance,
  Customer,
  Discount,
  PaymentMethod,
  Price,
  Product,
  Subscription,
  Transaction,
} from './wire';

export type Environment = 'sandbox' | 'production';

/** Everything Paddle would remember. Tests may read and change it at will. */
export interface State {
  /** By account ID. */
  accounts: Map<string, Account>;
  /** By token: what a portal link opens, and whether it still does. */
  portalTokens: Map<string, PortalToken>;
  policies: Policies;
}

/** One seller in one environment, as the dashboard of one login. Every map is keyed by ID. */
export interface Account {
  id: string;
  name: string;
  environment: Environment;
  /** In every portal link of this seller, `cpl_…`. */
  portalId: string;
  /** By secret. */
  keys: Map<string, ApiKey>;
  customers: Map<string, Customer>;
  addresses: Map<string, Address>;
  businesses: Map<string, Business>;
  paymentMethods: Map<string, PaymentMethod>;
  products: Map<string, Product>;
  prices: Map<string, Price>;
  discounts: Map<string, Discount>;
  subscriptions: Map<string, Subscription>;
  transactions: Map<string, Transaction>;
  creditBalances: CreditBalance[];
}

export interface ApiKey {
  secret: string;
  entity: ApiKeyEntity;
}

export interface PortalToken {
  token: string;
  accountId: string;
  customerId: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  usedAt: number | null;
}

/** Where Paddle's documents are silent: the choice made here, which a test may turn round. */
export interface Policies {
  /** The sample token in Paddle's documents lives a day; no document promises it. */
  portalTokenSeconds: number;
  /** Send the link of 28 September 2026. */
  viewSubscriptionLinks: boolean;
  /** Undocumented: whether an archived customer may get a portal session. */
  portalSessionsForArchivedCustomers: boolean;
  /** Whether connections stay open between requests, as at Paddle. */
  keepAlive: boolean;
}

export function emptyState(): State {
  return {
    accounts: new Map(),
    portalTokens: new Map(),
    policies: {
      portalTokenSeconds: 86_400,
      viewSubscriptionLinks: true,
      portalSessionsForArchivedCustomers: false,
      keepAlive: true,
    },
  };
}

export function emptyAccount(
  about: Pick<Account, 'id' | 'name' | 'environment' | 'portalId'>,
): Account {
  return {
    ...about,
    keys: new Map(),
    customers: new Map(),
    addresses: new Map(),
    businesses: new Map(),
    paymentMethods: new Map(),
    products: new Map(),
    prices: new Map(),
    discounts: new Map(),
    subscriptions: new Map(),
    transactions: new Map(),
    creditBalances: [],
  };
}
