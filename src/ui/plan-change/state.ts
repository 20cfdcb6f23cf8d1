import type { Direction } from '@/billing/direction';
import type { BillingMode } from '@/billing/mode';
import type { Customer, Price, Subscription } from '@/messages/answers';
import type { ChangeStanding, PlanChangeStart, Previewed } from '@/messages/change-answers';
import type { Problem } from '@/messages/problem';
import { type Draft, emptyDraft } from './draft';

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; problem: Problem }
  | { state: 'ready'; value: T };

/** What Paddle says a billing mode would cost, for the draft as it is now. */
export type Quote =
  /** `held`: why it is not asked yet; it is by itself, when that allows it. */
  | { state: 'asked'; held?: Problem }
  | { state: 'ready'; previewed: Previewed }
  | { state: 'failed'; problem: Problem };

export type Quotes = Partial<Record<BillingMode, Quote>>;

export type OnPaymentFailure = 'prevent_change' | 'apply_change';

export type UnsentWhy = 'busy' | 'preview-too-old' | 'figures-moved';

/** What became of the press on the confirm button. */
export type Writing =
  | { state: 'none' }
  | { state: 'sending' }
  /** Nothing was sent. */
  | { state: 'unsent'; why: UnsentWhy | Problem }
  /** Whether it was sent is not known yet: the worker stopped before it answered. */
  | { state: 'unclear' }
  | { state: 'standing'; entry: ChangeStanding };

export interface PlanChangeState {
  start: Loaded<PlanChangeStart>;
  catalogue: Loaded<Price[]>;
  /** Null until it is known who that is. */
  customer: Customer | null;
  /** Why it is not known. */
  nobody: Problem | null;
  draft: Draft;
  quotes: Quotes;
  /** Up or down, as the last preview told it: what is chosen stays chosen while new ones come. */
  direction: Direction | null;
  /** The mode that the agent chose; null while it is the suggested one. */
  picked: BillingMode | null;
  onPaymentFailure: OnPaymentFailure;
  writing: Writing;
  /** The subscription before somebody else changed it, to show what is different now. */
  changedFrom: Subscription | null;
  /** What a small action came to, such as a copied link. */
  said: string | null;
  problem: Problem | null;
}

export const firstState: PlanChangeState = {
  start: { state: 'loading' },
  catalogue: { state: 'loading' },
  customer: null,
  nobody: null,
  draft: emptyDraft,
  quotes: {},
  direction: null,
  picked: null,
  onPaymentFailure: 'prevent_change',
  writing: { state: 'none' },
  changedFrom: null,
  said: null,
  problem: null,
};
