export type PaddleErrorKind =
  /** The browser says that there is no network. */
  | 'offline'
  /** No answer: DNS, connection, redirect, or the browser withholds the host permission. */
  | 'unreachable'
  | 'timeout'
  | 'aborted'
  /** Paddle's 240 a minute for the whole office, or our own budget below it; see `retryAt`. */
  | 'rate-limited'
  /** 20 immediate charges an hour, 100 a day, for one subscription. */
  | 'charge-limit'
  /** The key works but lacks `permission`. */
  | 'permission-missing'
  /** Wrong, revoked or expired key, or a key of the other environment: Paddle does not say which. */
  | 'key-refused'
  /** A Paddle.js token instead of an API key. */
  | 'client-token'
  /** Not here: another account, another environment, or no such thing. */
  | 'not-found'
  /** Refused by validation; see `fields`. */
  | 'invalid'
  /** Someone or something else is changing it; read again. */
  | 'conflict'
  /** Any other refusal; `code` and `detail` are Paddle's. */
  | 'refused'
  /** Paddle, or a gateway before it, is in trouble; also while we leave it alone after failures. */
  | 'paddle-trouble'
  /** An answer of another shape than documented. */
  | 'unexpected-answer'
  /** The account has Paddle Classic only. */
  | 'billing-not-enabled';

export interface FieldProblem {
  /** A dotted path, for example `items.0.quantity`. */
  field: string;
  message: string;
}

export interface PaddleErrorFacts {
  status?: number | undefined;
  /** Paddle's code, for example `subscription_locked_renewal`. */
  code?: string | undefined;
  /** Paddle's own sentence, without secrets or addresses. */
  detail?: string | undefined;
  requestId?: string | undefined;
  documentationUrl?: string | undefined;
  /** The permission the call needed, when it was missing. */
  permission?: string | undefined;
  /** When it is worth trying again, in milliseconds since the epoch. */
  retryAt?: number | undefined;
  fields?: readonly FieldProblem[] | undefined;
}

/**
 * What went wrong with a request to Paddle. Its message is its kind and Paddle's code: never a key,
 * a token, an e-mail address or the query of a URL.
 */
export class PaddleError extends Error {
  override readonly name = 'PaddleError';
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly documentationUrl: string | undefined;
  readonly permission: string | undefined;
  readonly retryAt: number | undefined;
  readonly fields: readonly FieldProblem[] | undefined;

  constructor(
    readonly kind: PaddleErrorKind,
    facts: PaddleErrorFacts = {},
  ) {
    super(facts.code === undefined ? kind : `${kind} (${facts.code})`);
    this.status = facts.status;
    this.code = facts.code;
    this.detail = facts.detail;
    this.requestId = facts.requestId;
    this.documentationUrl = facts.documentationUrl;
    this.permission = facts.permission;
    this.retryAt = facts.retryAt;
    this.fields = facts.fields;
  }
}
