import type { PreviewMeaning } from '@/billing/preview-meaning';
import type { BillingCycle, ItemRequest } from '@/billing/wire';
import type { ChargedWith } from '@/paddle/charged-cards';
import type { Decimals } from '@/paddle/currencies';
import type { SubscriptionWithTotals } from '@/paddle/subscription-updates';

/** What the plan-change view starts from. */
export interface PlanChangeStart {
  subscription: SubscriptionWithTotals;
  /** What Paddle will charge; null when it is not known or not readable. */
  paysWith: ChargedWith | null;
  /** The subscription's last change from this browser. */
  last: ChangeStanding | null;
  /** By currency, as Paddle says; null when not readable. */
  decimals: Decimals | null;
}

export interface Previewed {
  /** What a confirmation names. It can be confirmed once, for five minutes. */
  id: string;
  meaning: PreviewMeaning;
  /** When Paddle answered, in milliseconds since the epoch. */
  at: number;
  /** The subscription's `updated_at` that the figures rest on. */
  updated_at: string;
}

export type Confirmed =
  /** Another window is writing to this subscription, or a write is still being found out. */
  | { state: 'busy' }
  /** Somebody changed the subscription since the preview; nothing was sent. */
  | { state: 'changed' }
  | { state: 'preview-too-old' }
  /** It would cost something else than was confirmed, though nobody changed it; nothing was sent. */
  | { state: 'figures-moved' }
  /** `sent`: the answer was lost; `changesMoved` is announced when it is found out. */
  | { state: 'settled' | 'sent'; entry: ChangeStanding };

/** A plan change that was sent, and what became of it. Amounts are minor units. */
export interface ChangeStanding {
  id: string;
  accountId: string;
  customerId: string;
  subscriptionId: string;
  /** `look`: neither as before nor as intended. */
  state: 'sent' | 'applied' | 'not-applied' | 'refused' | 'look';
  /** Milliseconds since the epoch. */
  sentAt: number;
  settledAt: number | null;
  seen: boolean;
  before: {
    items: ItemRequest[];
    /** The items with their prices, as an undo needs them. */
    shapes: {
      quantity: number;
      recurring: boolean;
      price: { id: string; product_id: string; type: string };
    }[];
    billing_cycle: BillingCycle;
    updated_at: string;
  };
  intended: {
    items: ItemRequest[];
    billing_cycle: BillingCycle | null;
    mode: string;
    on_payment_failure: 'prevent_change' | 'apply_change';
  };
  promised: {
    currency: string;
    kind: 'charge' | 'invoice' | 'nothing';
    due: string;
    creditUsed: string;
    credited: string;
  };
  payment: 'paid' | 'pending' | 'failed' | 'invoiced' | 'none' | null;
  /** What was really billed; undefined where nothing was, or it is not known. */
  billed?: string | undefined;
  /** Why Paddle refused it; of the form of a `Problem`. */
  failure: { kind: string; [fact: string]: unknown } | null;
  /** The items as they were read last, of a change to look at. */
  found: ItemRequest[] | null;
}
