import { describe, expect, it } from 'vitest';
import { type Finding, findingPatterns, rank } from '@/detection/finding';
import { customer, subscription, transaction } from './ids';

const email = (value: string): Finding => ({ kind: 'email', value });

describe('rank', () => {
  it('puts first what says most', () => {
    const ranked = rank([
      email('maria@example.com'),
      { kind: 'invoice', value: '325-10566' },
      { kind: 'transaction', value: transaction },
      { kind: 'customer', value: customer },
      { kind: 'subscription', value: subscription },
    ]);
    expect(ranked.map(({ kind }) => kind)).toEqual([
      'subscription',
      'customer',
      'transaction',
      'invoice',
      'email',
    ]);
  });

  it('keeps the order within a kind and the first of those that are the same', () => {
    const all = [email('b@x.com'), email('A@x.com'), email('a@X.com'), email('b@x.com')];
    expect(rank(all)).toEqual([email('b@x.com'), email('A@x.com')]);
  });

  it('takes nothing with it but kind and value', () => {
    expect(rank([{ ...email('a@x.com'), start: 3 } as Finding])).toEqual([email('a@x.com')]);
  });
});

describe('findingPatterns', () => {
  it.each([
    ['subscription', subscription],
    ['customer', customer],
    ['transaction', transaction],
    ['invoice', '325-10566'],
    ['invoice', 'ABC-12345'],
    ['email', 'm.keller+billing@example.org'],
  ] as const)('take for %s: %s', (kind, value) => {
    expect(value).toMatch(findingPatterns[kind]);
  });

  it.each([
    ['subscription', customer],
    ['subscription', `${subscription}\n`],
    ['customer', ` ${customer}`],
    ['invoice', '11-2026'],
    ['invoice', 'invoice 325-10566'],
    ['email', 'a@b@example.com'],
    ['email', '<a@example.com>'],
    ['email', `${'a.'.repeat(40)}a@example.com`],
    ['email', 'a@example.com\n'],
  ] as const)('refuse for %s: %j', (kind, value) => {
    expect(value).not.toMatch(findingPatterns[kind]);
  });
});
