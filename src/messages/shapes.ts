import * as v from 'valibot';
import { longestReason, shortestReason } from '@/detection/guard-rails';
import type { CustomerId, PaddleIdKind, SubscriptionId } from '@/detection/paddle-id';
import { parseId } from '@/detection/paddle-id';
import { mostPeople } from './ticket';

/**
 * Input shapes that several commands share. What comes in a message is unknown until one of these
 * has passed it; handlers take IDs, never URLs.
 */
export const accountId = v.pipe(v.string(), v.regex(/^acc_[a-z\d]{12}$/));

export const customerId = idOf<CustomerId>('customer');
export const subscriptionId = idOf<SubscriptionId>('subscription');

/** The pages of the customer portal that a link can open, in Paddle's words. */
export const portalPage = v.picklist([
  'overview',
  'update_payment_method',
  'cancel',
  'view_subscription',
]);

export type PortalPage = v.InferOutput<typeof portalPage>;

/** The name of a slot in `storage/key-intake`; the secret itself never travels in a message. */
export const intakeSlot = v.pipe(v.string(), v.regex(/^intake:[\w-]{8,64}$/));

/** What `crypto.randomUUID` makes. */
export const uuid = v.pipe(v.string(), v.regex(/^[\da-f-]{36}$/));

/** A window of the browser, in its own numbers. */
export const windowId = v.pipe(v.number(), v.integer(), v.minValue(0));

export const nothing = v.strictObject({});

/** The second step, with its reason, where the ticket's requester is somebody else. */
export const anyway = v.optional(
  v.strictObject({
    reason: v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(longestReason),
      v.check((reason) => reason === '' || reason.length >= shortestReason),
    ),
  }),
);

/** A complete list of items, as Paddle's PATCH takes it: 1 to 100, no price twice. */
export const items = v.pipe(
  v.array(
    v.strictObject({
      price_id: v.pipe(v.string(), v.regex(/^pri_[a-z\d]{26}$/)),
      quantity: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
  v.minLength(1),
  v.maxLength(100),
  v.check((list) => new Set(list.map(({ price_id }) => price_id)).size === list.length),
);

/** An ID of one kind, with its brand. */
function idOf<Id extends string>(kind: PaddleIdKind): v.GenericSchema<string, Id> {
  return v.custom<Id>((text) => typeof text === 'string' && parseId(text)?.kind === kind);
}

/** The tab whose ticket is on display beside the customer. */
export const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** No sentence or note of ours comes near the end of it. */
export const textToWrite = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));

/** The customer, and to whom else the surface has said that the reply is: to nobody besides. */
export const recipients = v.pipe(v.array(v.string()), v.maxLength(mostPeople + 1));
