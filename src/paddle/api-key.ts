import type { Environment } from './environment';

export type { Environment } from './environment';

export interface ApiKey {
  /** The key itself: for the vault and the Authorization header, nowhere else. */
  secret: string;
  environment: Environment;
  /** The key's own ID in Paddle, `apikey_…`. */
  entityId: string;
  /** For the screen, for example `pdl_sdbx_apikey_01jkdpbhaz****`. */
  redacted: string;
}

export type KeyRefusal =
  | 'empty'
  | 'client-token'
  | 'webhook-secret'
  | 'legacy'
  | 'truncated'
  | 'too-long'
  | 'not-a-key';

export type KeyReading = { ok: true; key: ApiKey } | { ok: false; reason: KeyRefusal };

const shape = /^pdl_(live|sdbx)_(apikey_[a-z\d]{26})_[a-zA-Z\d]{22}_[a-zA-Z\d]{3}$/;
const keyLength = 69;
const prefixes = ['pdl_live_apikey_', 'pdl_sdbx_apikey_'];
const redactedLength = prefixes[0]?.length ?? 0;

/**
 * Reads a pasted API key, forgiving what a paste brings along (quotes, line breaks, invisible
 * characters, `Bearer`), and names what it is when it is something else.
 * Source: https://developer.paddle.com/api-reference/about/api-keys
 */
export function readKey(pasted: string): KeyReading {
  const text = clean(pasted);
  const parts = shape.exec(text);
  const [, world, entityId] = parts ?? [];
  if (entityId === undefined) return { ok: false, reason: whatElse(text) };
  const redacted = `${text.slice(0, redactedLength + 10)}****`;
  const environment = world === 'live' ? 'live' : 'sandbox';
  return { ok: true, key: { secret: text, environment, entityId, redacted } };
}

function clean(pasted: string): string {
  return pasted
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, '')
    .replace(/^authorization:/i, '')
    .replace(/^["'`“”‘’«»]+|["'`“”‘’«»;,]+$/gu, '')
    .replace(/^bearer(?=pdl_|live_|test_|[a-z\d]{50}$)/i, '');
}

function whatElse(text: string): KeyRefusal {
  if (text === '') return 'empty';
  if (/^pdl_ntfset_/.test(text)) return 'webhook-secret';
  // Source: https://developer.paddle.com/paddle-js/about/client-side-tokens
  if (/^(?:live|test)_/.test(text)) return 'client-token';
  // Keys made before 6 May 2025: no permissions, no expiry, no environment.
  if (/^[a-z\d]{50}$/.test(text)) return 'legacy';
  if (text.length < keyLength && looksCut(text)) return 'truncated';
  if (text.length > keyLength && prefixes.some((prefix) => text.startsWith(prefix)))
    return 'too-long';
  return 'not-a-key';
}

/** Cut after the prefix, within it, or copied in Paddle's redacted form. */
function looksCut(text: string): boolean {
  return prefixes.some(
    (prefix) =>
      (text.startsWith(prefix) && /^[a-zA-Z\d_]*\**$/.test(text.slice(prefix.length))) ||
      (text.length >= 4 && prefix.startsWith(text)),
  );
}
