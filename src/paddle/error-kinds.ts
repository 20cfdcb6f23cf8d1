import type { PaddleErrorKind } from './errors';

/**
 * Paddle's error codes that mean something of their own to an agent. The status is no guide: 403
 * covers a bad key and a missing permission alike.
 * Source: https://developer.paddle.com/errors
 */
const kinds: Record<string, PaddleErrorKind> = {
  forbidden: 'permission-missing',
  invalid_token: 'key-refused',
  invalid_access_token: 'key-refused',
  invalid_client_token: 'client-token',
  paddle_billing_not_enabled: 'billing-not-enabled',
  not_found: 'not-found',
  bad_request: 'invalid',
  invalid_field: 'invalid',
  too_many_requests: 'rate-limited',
  conflict: 'conflict',
  concurrent_modification: 'conflict',
  customer_already_exists: 'conflict',
  subscription_outstanding_transaction: 'conflict',
  internal_error: 'paddle-trouble',
  bad_gateway: 'paddle-trouble',
  service_unavailable: 'paddle-trouble',
  temporarily_unavailable: 'paddle-trouble',
};

/** The kind of an error that Paddle described. `type` is Paddle's `request_error` or `api_error`. */
export function kindOfCode(code: string, type: string): PaddleErrorKind {
  if (code.startsWith('subscription_immediate_charge_')) return 'charge-limit';
  if (code.startsWith('subscription_locked_')) return 'conflict';
  if (Object.hasOwn(kinds, code)) return kinds[code] ?? 'refused';
  if (code.startsWith('authentication_')) return 'key-refused';
  return type === 'api_error' ? 'paddle-trouble' : 'refused';
}
