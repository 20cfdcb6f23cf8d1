import { describe, expect, it } from 'vitest';
import { classifyQuery } from '@/detection/query';
import { customer, subscription, transaction } from './ids';

describe('classifyQuery', () => {
  it.each([
    [subscription, 'subscription', subscription],
    [`  ${customer}\n`, 'customer', customer],
    [`\u202a${transaction}\u202c`, 'transaction', transaction],
    [`https://vendors.paddle.com/subscriptions-v2/${subscription}`, 'subscription', subscription],
    [
      `https://vendors.paddle.com/customers-v2/${customer}?s=${subscription}`,
      'subscription',
      subscription,
    ],
    ['maria@example.com', 'email', 'maria@example.com'],
    ['Maria Keller <maria@example.com>', 'email', 'maria@example.com'],
    ['mailto:maria%2Bbilling@example.com?subject=x', 'email', 'maria+billing@example.com'],
    ['maria%40example.com', 'email', 'maria@example.com'],
    ['\u200bmaria@example.com\u200b', 'email', 'maria@example.com'],
    ['325-10566', 'invoice', '325-10566'],
    ['#325-10566', 'invoice', '325-10566'],
    ['abc-12345', 'invoice', 'ABC-12345'],
    ['Invoice no. 325-10566', 'invoice', '325-10566'],
    ['Maria  Keller', 'text', 'Maria Keller'],
    ['maria@', 'text', 'maria@'],
    ['@example.com', 'text', '@example.com'],
    ['100% Müller', 'text', '100% Müller'],
    ['%E0%A4', 'text', '%E0%A4'],
    ['علی\u200cرضا', 'text', 'علی\u200cرضا'],
    ['山田 太郎', 'text', '山田 太郎'],
    [subscription.slice(0, 20), 'text', subscription.slice(0, 20)],
  ])('takes %j as %s %s', (text, kind, value) => {
    expect(classifyQuery(text)).toEqual({ kind, value });
  });

  it.each(['', '  \n', '\u200b\ufeff', '\u200d'])('finds nothing to look for in %j', (text) => {
    expect(classifyQuery(text)).toBeUndefined();
  });
});
