import type { Account, ApiKey, Environment, State } from '../state';
import { Problem } from './problem';

export interface Caller {
  account: Account;
  key: ApiKey;
}

/**
 * Who sends this, from the `Authorization` header. @returns `null` without a header
 * @throws Problem as https://developer.paddle.com/errors/shared says. An expired key has no code
 * of its own there, so it is an `invalid_token` like a revoked one and one of the other environment.
 */
export function callerOf(
  header: string | undefined,
  { state, environment, now }: { state: State; environment: Environment; now: Date },
): Caller | null {
  if (header === undefined) return null;
  const secret = /^Bearer (\S+)$/.exec(header)?.[1];
  if (!secret) {
    throw new Problem(
      403,
      'authentication_malformed',
      'Authentication header included, but incorrectly formatted.',
    );
  }
  if (/^(live|test)_\w{27}$/.test(secret)) {
    throw new Problem(403, 'invalid_client_token', 'Client-side tokens cannot be used here.');
  }
  for (const account of state.accounts.values()) {
    const key = account.keys.get(secret);
    if (key && account.environment === environment && works(key, now)) return { account, key };
  }
  throw new Problem(403, 'invalid_token', 'Invalid or revoked API key.');
}

function works({ entity }: ApiKey, now: Date): boolean {
  if (entity.status !== 'active') return false;
  return entity.expires_at === null || Date.parse(entity.expires_at) > now.getTime();
}

export function authenticationMissing(): Problem {
  return new Problem(403, 'authentication_missing', 'Authentication header not included.');
}

/**
 * Write includes read. A key without a list (a legacy one) may do all.
 * https://developer.paddle.com/api-reference/about/permissions
 */
export function may(key: ApiKey, permission: string): boolean {
  const held = key.entity.permissions;
  if (held === null || held.includes(permission)) return true;
  return permission.endsWith('.read') && held.includes(permission.replace(/read$/, 'write'));
}

/** What the ledger writes instead of the key. */
export function keyName(header: string): string {
  const id = /_apikey_([a-z\d]{26})_/.exec(header)?.[1];
  return id ? `Bearer apikey_${id}` : 'Bearer (no API key)';
}
