import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Customer, LinkDelivered, Subscription, SubscriptionId } from '@/messages/answers';
import type { Announcement } from '@/messages/events';
import type { send } from '@/messages/send';
import type { TicketMark } from '@/messages/ticket-mark';
import { type DraftActions, draftActions } from './draft-actions';
import { type PaymentActions, paymentActions } from './payment-actions';
import { type PreviewActions, previewActions } from './preview-actions';
import { type StandingActions, standingActions } from './standing-actions';
import { type StartActions, startActions } from './start-actions';
import { firstState, type PlanChangeState } from './state';
import { type WriteActions, writeActions } from './write-actions';

/** What the store needs of the world. */
export interface Desk {
  send: typeof send;
  listen: (onAnnouncement: (announcement: Announcement) => void, signal: AbortSignal) => void;
  now: () => number;
  /** The tab of the ticket beside the view, as the commands take it. */
  beside: () => { tabId?: number };
  /** That ticket itself, for what is written into it. */
  shown: () => { shown?: TicketMark };
  /** The second step, where it was taken for the ticket beside the view. */
  taken: () => { anyway?: { reason: string } };
  /** Aborted when the view closes. */
  signal: AbortSignal;
  /** Takes a subscription as it now is to what the surface shows beside the view. */
  onSubscription: (subscription: Subscription) => void;
  /** Tells that the customer was given a link, so that it is seen when it is used. */
  onLink: (link: LinkGiven) => void;
}

interface LinkGiven extends Pick<LinkDelivered, 'page' | 'at'> {
  customer: Customer;
  subscription: Subscription;
}

export interface Target {
  accountId: string;
  subscriptionId: SubscriptionId;
  customerId: Customer['id'];
  /** Known when the view is opened from the customer. */
  customer: Customer | null;
}

export interface PlanChangeActions
  extends StartActions,
    DraftActions,
    PreviewActions,
    WriteActions,
    PaymentActions,
    StandingActions {}

export interface PlanChange {
  store: StoreApi<PlanChangeState>;
  act: PlanChangeActions;
}

/** What a group of actions works with. */
export interface Bench {
  desk: Desk;
  target: Target;
  store: StoreApi<PlanChangeState>;
  act: () => PlanChangeActions;
}

/** The state of one plan-change view and all that can happen in it. */
export function createPlanChange(desk: Desk, target: Target): PlanChange {
  const store = createStore<PlanChangeState>(() => ({ ...firstState, customer: target.customer }));
  const bench: Bench = { desk, target, store, act: () => act };
  const act: PlanChangeActions = {
    ...startActions(bench),
    ...draftActions(bench),
    ...previewActions(bench),
    ...writeActions(bench),
    ...paymentActions(bench),
    ...standingActions(bench),
  };
  return { store, act };
}
