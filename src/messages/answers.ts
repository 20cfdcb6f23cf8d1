import type { AfterLink } from '@/billing/customer-did';
import type { Finding } from '@/detection/finding';
import type { GuardRails } from '@/detection/guard-rails';
import type { CustomerId, SubscriptionId } from '@/detection/paddle-id';
import type { Environment } from '@/paddle/api-key';
import type { Decimals } from '@/paddle/currencies';
import type { CreditBalance, Customer } from '@/paddle/customers';
import type { KeyDiagnosis } from '@/paddle/permissions';
import type { Price } from '@/paddle/prices';
import type { SubscriptionWithTotals } from '@/paddle/subscription-updates';
import type { Subscription } from '@/paddle/subscriptions';
import type { Problem } from './problem';
import type { Ticket } from './ticket';
import type { TicketMark } from './ticket-mark';

export type {
  CreditBalance,
  Customer,
  CustomerId,
  Environment,
  KeyDiagnosis,
  Price,
  Subscription,
  SubscriptionId,
  SubscriptionWithTotals,
};

export type AccountColour = 'blue' | 'teal' | 'green' | 'violet' | 'pink' | 'slate';

/** An account as the surfaces draw it: all but its key. */
export interface AccountView {
  id: string;
  name: string;
  colour: AccountColour;
  environment: Environment;
  /** For example `pdl_live_apikey_01jkdpbhaz****`. */
  redactedKey: string;
  keep: 'vault' | 'session';
  /** `ready`: usable now. `locked`: in the vault. `forgotten`: the key has to be pasted again. */
  state: 'ready' | 'locked' | 'forgotten';
  /** RFC 3339, or null when Paddle did not say. */
  expiresAt: string | null;
  /** Whole days left, only within 14 days of the expiry; negative after it. */
  expiresInDays: number | null;
  diagnosis: KeyDiagnosis | null;
}

export interface Session {
  accounts: AccountView[];
  /** Whether a vault exists and is locked. */
  locked: boolean;
  vaultExists: boolean;
  /** The account that was used last. */
  currentAccountId: string | null;
}

export interface PageRead {
  tabId: number;
  /** What tells the ticket from others; null where the page cannot be read. */
  mark: TicketMark | null;
  /** The tab's origin, for example `https://acme.zendesk.com`; null on pages of the browser. */
  origin: string | null;
  /** The address and title of the tab, where the browser tells them. */
  url: string | null;
  title: string | null;
  /** Whether the tab is on its way to another page: what it holds now may not be all. */
  loading: boolean;
  /** `granted`: read continuously. `once`: read now through `activeTab`. `unreadable`: not at all. */
  access: 'granted' | 'once' | 'unreadable';
  /** Distinct, best first, without the agent's own addresses. */
  findings: Finding[];
  /** Who is on the ticket, as its page says; null where it cannot be read. */
  ticket: Ticket | null;
  /** What the agent asked to see from a menu or a shortcut; answered once. */
  asked: string | null;
  /** What is wrong with the portal links that stand in the reply. */
  replyLinks: ReplyLinkWarning[];
  /** What may be sent to whom. */
  rails: GuardRails;
}

/**
 * A portal link in the reply: of somebody else than the requester, of the sandbox, made more than an
 * hour ago, or not made here.
 */
export type ReplyLinkWarning = 'other-customer' | 'sandbox' | 'old' | 'unknown-link';

/** A customer and the account it was found in. */
export interface Match {
  accountId: string;
  customer: Customer;
}

export interface LookedUp {
  matches: Match[];
  /** Whether Paddle has more matches than these: the agent should type more. */
  more: boolean;
  /** The subscription that led here, to be shown first. */
  subscriptionId: SubscriptionId | null;
  /** Set when the match was not in the account that was asked first. */
  elsewhere: boolean;
  /** The accounts that were asked, in order. */
  searched: string[];
  /** Accounts that could not be asked, and why. */
  failures: { accountId: string; problem: Problem }[];
}

export interface SubscriptionPage {
  subscriptions: Subscription[];
  /** The cursor of the next page, or null at the end. */
  after: SubscriptionId | null;
}

export interface CustomerExtras {
  /** ISO 3166-1 alpha-2, or null when unknown or not readable. */
  country: string | null;
  /** Non-zero balances in minor units; null when not readable. */
  balances: CreditBalance[] | null;
  /** By currency, as Paddle says; null when not readable. */
  decimals: Decimals | null;
}

/** A link was delivered. It says where to and what it opens, never the link. */
export interface LinkDelivered {
  customerId: CustomerId;
  /** `overview` although another page was asked for: Paddle sends no link of that kind. */
  page: 'overview' | 'update_payment_method' | 'cancel' | 'view_subscription';
  /** When Paddle made it, RFC 3339 by its clock; null where it does not say. */
  at: string | null;
}

/** A subscription as it is now, and what shows whether the customer has used a link. */
export interface WatchedSubscription extends AfterLink {
  subscription: Subscription;
}

/**
 * What became of what should be written into the ticket. All but `inserted` mean that it is on the
 * clipboard instead; `partly_inserted`, that something else than was wanted is in the editor;
 * `another_ticket`, that the page showed another ticket by then.
 */
export type InsertOutcome =
  | 'inserted'
  | 'copied_instead'
  | 'no_reply_box'
  | 'partly_inserted'
  | 'another_ticket';

export interface LinkInserted extends LinkDelivered {
  outcome: InsertOutcome;
}

export interface AccountAdded {
  account: AccountView;
}

export interface VaultChanged {
  locked: boolean;
}

/** The agent's own addresses and domains, which do not count as findings. */
export interface AddressBook {
  own: string[];
  /** Whether findings are marked in the page. */
  mark: boolean;
}

/** The rules that hold, and those that the company's policy decrees; null without a policy. */
export interface RailsView {
  rails: GuardRails;
  policy: GuardRails | null;
}
