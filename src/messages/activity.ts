import type { ItemRequest } from '@/billing/wire';
import type { Verdict } from '@/detection/right-person';
import type { Environment } from '@/paddle/api-key';

/** Something that Portage did. Never a link, a key or an e-mail address. */
export interface Activity {
  /** Milliseconds since the epoch. */
  at: number;
  accountId: string;
  accountName: string;
  environment: Environment;
  customerId: string;
  subscriptionId?: string;
  action: 'portal-link' | 'plan-change';
  /** Of a link: the page that it opens, in Paddle's words. Of a change: its billing mode. */
  target: string;
  surface: 'popup' | 'panel' | 'menu' | 'command' | 'background';
  delivered: 'clipboard' | 'tab' | 'reply' | 'paddle';
  /** Who the ticket's requester was, beside the customer. */
  person?: Verdict;
  /** Why it went to somebody else all the same. */
  reason?: string;
  change?: ChangeFacts;
  outcome: string;
}

/** What a plan change changed. Amounts are minor units of `currency`. */
export interface ChangeFacts {
  id: string;
  before: ItemRequest[];
  after: ItemRequest[];
  currency: string;
  due: string;
  billed?: string;
}

export interface ActivityPage {
  /** Newest first. */
  entries: (Activity & { id: number })[];
  /** Where the next page starts, null at the end. */
  before: number | null;
}
