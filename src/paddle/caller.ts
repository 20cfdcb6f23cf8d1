import * as v from 'valibot';
import type { PaddleClient } from './client';
import type { Environment } from './environment';
import { PaddleError } from './errors';
import { instant, maybe, word } from './fields';
import { path } from './path';

/** Whom Paddle takes a key for. */
export interface Caller {
  /** Null where Paddle's older answer does not say. */
  environment: Environment | null;
  permissions: string[] | null;
}

export interface OwnKey {
  name: string | null;
  status: 'active' | 'expired' | 'revoked' | (string & {});
  /** RFC 3339. */
  expiresAt: string | null;
  /** Null for a legacy key. */
  permissions: string[] | null;
}

const root = v.object({
  api: v.object({ environment: word('production', 'sandbox') }),
  caller: maybe(
    v.object({ account: v.optional(v.unknown()), permissions: maybe(v.array(v.string())) }),
  ),
});

const apiKey = v.object({
  name: maybe(v.string()),
  status: word('active', 'expired', 'revoked'),
  expires_at: maybe(instant),
  permissions: maybe(v.array(v.string())),
});

/**
 * Asks Paddle whom it takes the key for; that costs no permission. Without credentials Paddle
 * answers too, so an account is required. Throws a `PaddleError`, `key-refused` for a bad key.
 * Source: https://developer.paddle.com/api-reference/api-root/get-api-root
 */
export async function readCaller(client: PaddleClient): Promise<Caller> {
  try {
    const { data, requestId } = await client.get('/', { schema: root });
    const { caller } = data;
    if (caller?.account === undefined || caller.account === null)
      throw new PaddleError('key-refused', { requestId });
    const environment = data.api.environment === 'production' ? 'live' : 'sandbox';
    return { environment, permissions: caller.permissions };
  } catch (error) {
    if (!rootIsUnknown(error)) throw error;
    // The oldest call that every key may make.
    await client.get('/event-types', { schema: anything });
    return { environment: null, permissions: null };
  }
}

/**
 * What Paddle says of the key itself, null where it does not answer that (before November 2026).
 * Throws a `PaddleError`.
 * Source: https://developer.paddle.com/api-reference/api-keys
 */
export async function readOwnKey(client: PaddleClient, entityId: string): Promise<OwnKey | null> {
  try {
    const { data } = await client.get(path`/api-keys/${entityId}`, { schema: apiKey });
    const { name, status, permissions, expires_at } = data;
    return { name, status, permissions, expiresAt: expires_at };
  } catch (error) {
    if (error instanceof PaddleError && silent.has(error.kind)) return null;
    throw error;
  }
}

const anything = v.array(v.unknown());

const silent = new Set<string>(['permission-missing', 'not-found', 'refused', 'unexpected-answer']);

function rootIsUnknown(error: unknown): boolean {
  if (!(error instanceof PaddleError)) return false;
  return (
    error.kind === 'not-found' ||
    error.code === 'invalid_url' ||
    error.code === 'method_not_allowed'
  );
}
