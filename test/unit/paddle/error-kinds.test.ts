import { describe, expect, it } from 'vitest';
import { kindOfCode } from '@/paddle/error-kinds';

describe('kindOfCode', () => {
  it.each([
    ['forbidden', 'permission-missing'],
    ['invalid_token', 'key-refused'],
    ['authentication_missing', 'key-refused'],
    ['authentication_malformed', 'key-refused'],
    ['authentication_of_tomorrow', 'key-refused'],
    ['invalid_client_token', 'client-token'],
    ['not_found', 'not-found'],
    ['invalid_field', 'invalid'],
    ['bad_request', 'invalid'],
    ['too_many_requests', 'rate-limited'],
    ['subscription_immediate_charge_hour_limit_exceeded', 'charge-limit'],
    ['subscription_immediate_charge_24_hour_limit_exceeded', 'charge-limit'],
    ['subscription_locked_renewal', 'conflict'],
    ['concurrent_modification', 'conflict'],
    ['paddle_billing_not_enabled', 'billing-not-enabled'],
    ['subscription_payment_declined', 'refused'],
    ['entity_archived', 'refused'],
    ['invalid_url', 'refused'],
    ['a_code_of_tomorrow', 'refused'],
    ['toString', 'refused'],
    ['__proto__', 'refused'],
  ])('takes %s for %s', (code, kind) => {
    expect(kindOfCode(code, 'request_error')).toBe(kind);
  });

  it('takes an unknown error of the API’s own for trouble', () => {
    expect(kindOfCode('a_code_of_tomorrow', 'api_error')).toBe('paddle-trouble');
  });
});
