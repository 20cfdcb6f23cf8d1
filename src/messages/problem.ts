import type { PaddleErrorKind } from '@/paddle/errors';

/**
 * What went wrong, as data, for the surface that asked. Inside a context errors are `Error`s;
 * between contexts they are this. It never holds a key, a token or an e-mail address.
 */
export interface Problem {
  kind: ProblemKind;
  /** Paddle's own error code, for example `subscription_locked_renewal`. */
  code?: string;
  /** Paddle's own sentence, shown where ours does not know the code. */
  detail?: string;
  documentationUrl?: string;
  /** Paddle's request ID, which its support asks for. */
  requestId?: string;
  /** The permission the key lacks, for example `customer_portal_session.write`. */
  permission?: string;
  /** When it is worth trying again, in milliseconds since the epoch. */
  retryAt?: number;
}

export type ProblemKind = PaddleErrorKind | PortageProblemKind;

/** What can go wrong before a request reaches Paddle, or after its answer. */
export type PortageProblemKind =
  /** The vault is locked, and the account's key in it. */
  | 'locked'
  /** The account's key was in memory alone and is gone: it has to be pasted again. */
  | 'forgotten'
  | 'no-account'
  /** What was pasted is not a current API key; each says what it is instead. */
  | 'empty-key'
  | 'webhook-secret'
  | 'legacy-key'
  | 'truncated-key'
  | 'too-long-key'
  | 'not-a-key'
  /** Another account of Portage already holds this key. */
  | 'key-already-added'
  /** The key is live and the account sandbox, or the other way round. */
  | 'other-environment'
  /** The browser withholds the permission for Paddle's API host. */
  | 'host-permission-missing'
  /** Nothing on the page, or not enough, to know whom the agent means. */
  | 'nothing-to-act-on'
  /** More than one customer or subscription fits: the agent has to choose. */
  | 'ambiguous'
  /** The tab cannot be read: a browser page, a store page, or no right to it. */
  | 'page-unreadable'
  | 'clipboard-failed'
  /** The link of this kind does not exist for this subscription. */
  | 'link-missing'
  /** The ticket's requester is somebody else than the customer: a second step is needed. */
  | 'other-person'
  /** The reply is also to somebody else, which was not said where the link was asked for. */
  | 'other-recipients'
  /** That step was taken without the reason that the rules ask for. */
  | 'reason-missing'
  /** The company's policy, or the agent's own stricter choice, forbids it. */
  | 'refused-by-policy'
  | 'wrong-passphrase'
  | 'vault-damaged'
  | 'storage-failed'
  /** The caller is not on the command's list, or its input has another shape. */
  | 'not-allowed'
  /** The service worker stopped before it answered. */
  | 'interrupted'
  /** A fault of ours. */
  | 'internal';

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}
