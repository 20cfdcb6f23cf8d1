import { describe, expect, it } from 'vitest';
import { redact } from '@/paddle/redact';

describe('redact', () => {
  it.each([
    ['Key pdl_live_apikey_01jk_abc_DEF is bad', 'Key pdl_**** is bad'],
    ['token=pga_eyJhbGciOi.J9-x_y ok', 'token=pga_**** ok'],
    ['sent Bearer abc.def today', 'sent Bearer **** today'],
    ['see https://x.test/a/b?email=a#b now', 'see https://x.test/a/b now'],
    ['customer jo+1@shop.test exists', 'customer **** exists'],
    ['customer (jörg@müller.example) exists', 'customer (****) exists'],
  ])('takes the secret out of %j', (sentence, clean) => {
    expect(redact(sentence)).toBe(clean);
  });

  it.each([
    'customer ctm_01hv6y1jedq4p1n0yqn5ba3ky4 exists',
    'quantity must be between 1 and 100',
    'not authorized to create customer-portal-session',
    'see https://developer.paddle.com/errors/shared/not_found',
  ])('leaves %j as it is', (sentence) => {
    expect(redact(sentence)).toBe(sentence);
  });
});
