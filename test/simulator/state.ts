import type { ErrorCode } from '@paddle/paddle-node-sdk';
import type { Line } from './money/reckon';
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
  /** Microseconds since the epoch of the last change, so that no two share an `updated_at`. */
  lastChange: number;
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
  /** What changes have left for the next bill, by subscription. */
  pendingLines: Map<string, Line[]>;
  /** What keeps a subscription from being changed, for tests to set. */
  blocks: Map<string, Block>;
  /** How payments go, by customer; they are captured at once when there is nothing here. */
  cards: Map<string, CardBehaviour>;
  /** When changes of a subscription were billed at once, in milliseconds since the epoch. */
  immediateCharges: Map<string, number[]>;
  /** Subscriptions of which a change is being paid for just now. */
  underway: Set<string>;
}

export type Block =
  | 'processing'
  | 'pending-changes'
  | 'consent-review'
  | 'outstanding-transaction'
  | 'pending-refund'
  | 'processing-credit';

export interface CardBehaviour {
  /** `pends`: answered 200, and paid or not later, by `control.settlePayment`. */
  payment: 'captured' | 'pends' | { declined: ErrorCode };
  /** How long the attempt takes, in real milliseconds; no time at all when left out. */
  takes?: number;
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
  /** `update_summary.credit`: negative in the operation's example, positive in the schema's. */
  creditSign: 'negative' | 'positive';
  /** Two pages and a changelog let items come and go in a trial, one error page does not. */
  trialItems: 'any' | 'quantities-only';
  /** From yearly to monthly: the documents say no, Paddle's agent skill advises it. */
  proratedNextPeriodForShorterCycle: boolean;
  /** Both codes are documented for a new price which is archived. */
  archivedPriceCode: 'subscription_new_items_not_valid' | 'entity_archived';
  /** Undocumented: whether the half hour before a scheduled change locks like a renewal. */
  scheduledChangeLocks: boolean;
  /** Undocumented: another quantity is a line for the difference, or the old back and the new. */
  quantityLines: 'difference' | 'replacement';
  /** Decimals that Paddle says a currency has, other than usual. */
  decimals: Readonly<Record<string, number>>;
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
      creditSign: 'negative',
      trialItems: 'any',
      proratedNextPeriodForShorterCycle: false,
      archivedPriceCode: 'subscription_new_items_not_valid',
      scheduledChangeLocks: true,
      quantityLines: 'difference',
      decimals: {},
    },
    lastChange: 0,
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
    pendingLines: new Map(),
    blocks: new Map(),
    cards: new Map(),
    immediateCharges: new Map(),
    underway: new Set(),
  };
}
