import { type ApiKey, type KeyRefusal, readKey } from '@/paddle/api-key';
import { readCaller, readOwnKey } from '@/paddle/caller';
import type { Desk } from './desk';
import { PortageError, type PortageErrorKind } from './portage-error';

/** What Paddle said of a key that works. */
export interface CheckedKey {
  /** Null when Paddle did not say, which its older answers do not. */
  permissions: string[] | null;
  /** RFC 3339, or null when Paddle did not say. */
  expiresAt: string | null;
}

const refusals: Record<KeyRefusal, PortageErrorKind> = {
  empty: 'empty-key',
  'client-token': 'client-token',
  'webhook-secret': 'webhook-secret',
  legacy: 'legacy-key',
  truncated: 'truncated-key',
  'too-long': 'too-long-key',
  'not-a-key': 'not-a-key',
};

/**
 * Reads what was pasted as an API key: its shape only, nothing is asked of Paddle.
 * Throws a `PortageError` that names what it is instead.
 */
export function readPastedKey(pasted: string): ApiKey {
  const read = readKey(pasted);
  if (!read.ok) throw new PortageError(refusals[read.reason]);
  return read.key;
}

/** Asks Paddle whether it knows a key, what it may do and when it expires. Throws a `PaddleError`. */
export async function checkKey(desk: Desk, key: ApiKey): Promise<CheckedKey> {
  const client = desk.clientFor(key);
  const caller = await readCaller(client);
  const own = await readOwnKey(client, key.entityId);
  return {
    permissions: caller.permissions ?? own?.permissions ?? null,
    expiresAt: own?.expiresAt ?? null,
  };
}
