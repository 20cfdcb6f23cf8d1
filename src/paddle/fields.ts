import * as v from 'valibot';
import type {
  CustomerId,
  PaddleIdKind,
  SubscriptionId,
  TransactionId,
} from '@/detection/paddle-id';
import { parseId } from '@/detection/paddle-id';

/**
 * Pieces of Paddle's answers that several entities share. Unknown fields pass (Paddle adds them
 * without a new version), missing ones are null, and an unknown word of a list stays what it is.
 * Source: https://developer.paddle.com/api-reference/about/versioning
 */
export function maybe<S extends v.GenericSchema>(schema: S): v.NullishSchema<S, null> {
  return v.nullish(schema, null);
}

/** One of Paddle's words, or a word that it did not have when this was written. */
export function word<const Known extends string>(
  ..._known: Known[]
): v.GenericSchema<string, Known | (string & {})> {
  return v.string();
}

export const customerId = idOf<CustomerId>('customer');
export const subscriptionId = idOf<SubscriptionId>('subscription');
export const transactionId = idOf<TransactionId>('transaction');

/** Minor units as a string of digits, perhaps negative. */
export const amount = v.pipe(v.string(), v.regex(/^-?\d{1,30}$/));

export const money = v.object({ amount, currency_code: v.string() });

/** RFC 3339 in UTC, with up to six digits of a second. */
export const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));

export const interval = word('day', 'week', 'month', 'year');

export const duration = v.object({ interval, frequency: v.number() });

export const period = v.object({ starts_at: instant, ends_at: instant });

/** An ID of one kind, with its brand. */
function idOf<Id extends string>(kind: PaddleIdKind): v.GenericSchema<string, Id> {
  return v.custom<Id>((text) => typeof text === 'string' && parseId(text)?.kind === kind);
}
