import * as v from 'valibot';
import type { CustomerId, SubscriptionId } from '@/detection/paddle-id';
import type { PaddleClient, ReadOptions } from './client';
import { PaddleError } from './errors';
import { customerId, duration, instant, maybe, period, subscriptionId, word } from './fields';
import { path } from './path';
import { price, product } from './prices';

const subscriptionItem = v.object({
  status: word('active', 'inactive', 'trialing'),
  quantity: v.number(),
  recurring: v.boolean(),
  trial_dates: maybe(period),
  /** As it was when the item was added; the catalogue may differ by now. */
  price,
  product,
});
export type SubscriptionItem = v.InferOutput<typeof subscriptionItem>;

/**
 * Which of the newer portal pages Paddle has for it. The links themselves sign in as the customer:
 * what they are is dropped here, only that they are is kept.
 * Source: https://developer.paddle.com/changelog/2026/view-subscription-customer-portal-link
 */
const links = v.pipe(
  v.nullish(v.object({ cancel: maybe(v.string()), view_subscription: maybe(v.string()) }), {}),
  v.transform(({ view_subscription: view }) => ({ view_subscription: Boolean(view) })),
);

export const subscription = v.object({
  id: subscriptionId,
  status: word('active', 'trialing', 'past_due', 'paused', 'canceled'),
  customer_id: customerId,
  currency_code: v.string(),
  updated_at: instant,
  /** Null once a cancel or pause is scheduled, and when paused or canceled. */
  next_billed_at: maybe(instant),
  paused_at: maybe(instant),
  canceled_at: maybe(instant),
  discount: maybe(v.object({ id: v.string(), starts_at: maybe(instant), ends_at: maybe(instant) })),
  collection_mode: word('automatic', 'manual'),
  current_billing_period: maybe(period),
  billing_cycle: duration,
  scheduled_change: maybe(
    v.object({
      action: word('cancel', 'pause', 'resume'),
      effective_at: instant,
      resume_at: maybe(instant),
    }),
  ),
  items: v.array(subscriptionItem),
  management_urls: links,
});
export type Subscription = v.InferOutput<typeof subscription>;
const subscriptions = v.array(subscription);

const freshFor = 5_000;

export interface SubscriptionList {
  subscriptions: Subscription[];
  /** The cursor of the next page, null at the end. */
  after: SubscriptionId | null;
}

/**
 * A customer's subscriptions, newest first, 200 at a time, canceled ones too.
 * Throws a `PaddleError`.
 */
export async function listSubscriptions(
  client: PaddleClient,
  customer: CustomerId,
  after?: SubscriptionId | undefined,
): Promise<SubscriptionList> {
  const answer = await client.get('/subscriptions', {
    query: { customer_id: customer, per_page: 200, after },
    schema: subscriptions,
    permission: 'subscription.read',
    freshFor,
  });
  return { subscriptions: answer.data, after: cursor(answer.after) };
}

/** Throws a `PaddleError`, `not-found` for a subscription of another account or environment. */
export async function getSubscription(
  client: PaddleClient,
  id: SubscriptionId,
  options: ReadOptions = {},
): Promise<Subscription> {
  const { data } = await client.get(path`/subscriptions/${id}`, {
    schema: subscription,
    permission: 'subscription.read',
    freshFor,
    ...options,
  });
  return data;
}

function cursor(after: string | null): SubscriptionId | null {
  if (after === null) return null;
  const id = v.safeParse(subscriptionId, after);
  if (!id.success) throw new PaddleError('unexpected-answer');
  return id.output;
}
