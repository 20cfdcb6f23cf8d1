import type { CustomerDid, WatchedPage } from '@/billing/customer-did';
import type {
  CustomerExtras,
  CustomerId,
  LookedUp,
  Match,
  PageRead,
  Session,
  Subscription,
  SubscriptionId,
} from '@/messages/answers';
import type { ChangeStanding } from '@/messages/change-answers';
import type { Problem } from '@/messages/problem';
import type { PortalPage } from '@/messages/shapes';
import type { LinkNote } from '@/replies/ticket-note';
import type { Taken } from '@/ui/person/taken';

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
  /** Whether the lasting address is being asked for. */
  makingAddress: boolean;
  outcome: Outcome | null;
  /** The subscription whose plan is being changed. */
  changing: Changing | null;
  /** Plan changes whose end nobody has seen. */
  waiting: ChangeStanding[];
  /** The second step, where a ticket is somebody else's than the customer. */
  anyway: Taken | null;
  /**
   * The tab has turned to something that is not known yet: what is drawn is of the page before, and
   * nothing can be done with it.
   */
  turning: boolean;
  /** Plan changes that were begun on other tickets. */
  aside: Aside[];
  /** Links that were given, and whether the customer has used them. */
  watches: Watch[];
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
  /** Not only in the first account that has it: a menu or a shortcut left the choice to the agent. */
  everywhere?: boolean | undefined;
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

/** A plan change of another ticket than the one on display. */
export interface Aside {
  changing: Changing;
  ticket: TicketTab;
  /** Whether something is drafted or under way in it. */
  unfinished: boolean;
}

/** Where a ticket was seen. */
export interface TicketTab {
  /** What tells this ticket from others: it may have been seen at several addresses. */
  keys: readonly string[];
  tabId: number;
  url: string | null;
  title: string | null;
}

/** A link that a customer was given for one subscription. */
export interface LinkGiven {
  match: Match;
  /** As it was on display. */
  subscription: Subscription;
  page: LinkAsked['page'];
  at: string | null;
}

/** What the surface waits for a customer to do on the portal. */
export interface Watch {
  accountId: string;
  customer: Match['customer'];
  subscriptionId: SubscriptionId;
  page: WatchedPage;
  /** When Paddle made the link: RFC 3339, by its clock. */
  since: string;
  /** The subscription's status at that time. */
  before: string;
  /** Milliseconds since the epoch; null before the first look. */
  checkedAt: number | null;
  /** `over`: it was not done in the time that it was watched. */
  end: CustomerDid | 'over' | null;
}

export interface LinkAsked {
  by: 'copy' | 'insert' | 'open';
  page: PortalPage;
  subscriptionId: SubscriptionId | null;
}

export type Outcome =
  /** `notice`: done in another way than was asked. `note`: what a note for the ticket would say. */
  | { tone: 'done' | 'notice'; text: string; note?: LinkNote }
  | { tone: 'problem'; problem: Problem };

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
  makingAddress: false,
  outcome: null,
  changing: null,
  waiting: [],
  anyway: null,
  turning: false,
  aside: [],
  watches: [],
};
