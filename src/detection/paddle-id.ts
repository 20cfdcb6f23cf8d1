declare const kindOf: unique symbol;

/** A Paddle ID that has been checked. Only {@link parseId} makes one. */
type Branded<Brand extends string> = string & { readonly [kindOf]: Brand };

export type CustomerId = Branded<'CustomerId'>;
export type SubscriptionId = Branded<'SubscriptionId'>;
export type TransactionId = Branded<'TransactionId'>;

export type PaddleIdKind = 'customer' | 'subscription' | 'transaction';

export type ParsedId =
  | { kind: 'customer'; value: CustomerId }
  | { kind: 'subscription'; value: SubscriptionId }
  | { kind: 'transaction'; value: TransactionId };

/**
 * Paddle writes `^sub_[a-z\d]{26}$`; its IDs are ordered by time, so the first of the 26 has been
 * `0` since the beginning and will be for centuries.
 * https://developer.paddle.com/api-reference/about/paddle-ids
 */
const id = /^(ctm|sub|txn)_0[a-z0-9]{25}$/;

/** The Paddle ID that `text` is, whole and exactly; undefined when it is anything else. */
export function parseId(text: string): ParsedId | undefined {
  switch (id.exec(text)?.[1]) {
    case 'ctm':
      return { kind: 'customer', value: text as CustomerId };
    case 'sub':
      return { kind: 'subscription', value: text as SubscriptionId };
    case 'txn':
      return { kind: 'transaction', value: text as TransactionId };
    default:
      return undefined;
  }
}
