import type {
  ChangeStanding,
  CustomerExtras,
  CustomerId,
  LookedUp,
  Match,
  PageRead,
  Session,
  Subscription,
  SubscriptionId,
} from '@/messages/answers';
import type { Problem } from '@/messages/problem';
import type { PortalPage } from '@/messages/shapes';

export type Surface = 'popup' | 'panel';

export interface PopupState {
  /** Null until the service worker answered. */
  session: Session | null;
  sessionProblem: Problem | null;
  /** The account the agent chose to look in first; null for the one used last. */
  pickedAccountId: string | null;
  page: PageRead | null;
  pageProblem: Problem | null;
  /** What stands in the search box. */
  typed: string;
  search: Search;
  /** The customer on display. */
  chosen: Chosen | null;
  /** The link that is being made. */
  making: LinkAsked | null;
  outcome: Outcome | null;
  /** The subscription whose plan is being changed. */
  changing: Changing | null;
  /** Plan changes whose end nobody has seen. */
  waiting: ChangeStanding[];
}

/** What is being looked for. */
export type Search =
  | { state: 'idle' }
  | (LookUp & { state: 'looking' })
  | (LookUp & { state: 'found'; answer: LookedUp })
  | (LookUp & { state: 'failed'; problem: Problem });

export interface LookUp {
  query: string;
  /** Taken from the page; nothing was typed. */
  automatic: boolean;
  /** What was taken from the page before it, and led to nobody. */
  before: readonly string[];
}

export interface Chosen {
  match: Match;
  /** The subscription that led to this customer: it comes first. */
  leadId: SubscriptionId | null;
  subscriptions: SubscriptionList;
  /** Null until they are there, or when they cannot be read. */
  extras: CustomerExtras | null;
}

export interface SubscriptionList {
  items: Subscription[];
  after: SubscriptionId | null;
  state: 'loading' | 'ready' | 'failed';
  problem: Problem | null;
}

/** What the plan-change view is opened with. */
export interface Changing {
  accountId: string;
  subscriptionId: SubscriptionId;
  customerId: CustomerId;
  /** Null when it is opened from a change that waits. */
  customer: Match['customer'] | null;
}

export interface LinkAsked {
  by: 'copy' | 'insert' | 'open';
  page: PortalPage;
  subscriptionId: SubscriptionId | null;
}

export type Outcome =
  /** `notice`: done in another way than was asked. */
  { tone: 'done' | 'notice'; text: string } | { tone: 'problem'; problem: Problem };

export const firstState: PopupState = {
  session: null,
  sessionProblem: null,
  pickedAccountId: null,
  page: null,
  pageProblem: null,
  typed: '',
  search: { state: 'idle' },
  chosen: null,
  making: null,
  outcome: null,
  changing: null,
  waiting: [],
};
