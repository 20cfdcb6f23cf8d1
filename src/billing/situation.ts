import type { IntervalChange } from './cycle';
import type { ItemProblem } from './item-problem';
import type { SubscriptionShape } from './wire';

/** What the rules need to know before they say whether, and how billed, a change is possible. */
export interface ChangeSituation {
  subscription: Pick<
    SubscriptionShape,
    'status' | 'collection_mode' | 'currency_code' | 'next_billed_at' | 'scheduled_change'
  >;
  change: ChangeOutline;
  /** Milliseconds since 1970. */
  now: number;
}

export interface ChangeOutline {
  items: ItemsOutline;
  interval: IntervalChange;
  /** What is wrong with the new list, from `planItems`. */
  problems?: readonly ItemProblem[];
  /** RFC 3339, if the next bill is to be moved. */
  nextBilledAt?: string;
  /** If another currency is asked for. */
  currency?: string;
  /** Whether a price has usage allowances (Paddle's beta). */
  usageAllowance?: boolean;
}

/** Whether prices come or go, or only quantities change: in a trial that makes a difference. */
export type ItemsOutline = 'unchanged' | 'quantities' | 'prices';

/** `documented`: Paddle's documents agree. `ask-preview`: they do not, so only a preview can tell. */
export type Certainty = 'documented' | 'ask-preview';
