import { describe, expect, it } from 'vitest';
import { readNextBill } from '@/billing/next-bill';
import type { PreviewShape } from '@/billing/preview-wire';
import { paddleExample } from './paddle-example';

const at = '2024-06-10T12:01:46.293348Z';
const withoutNext = { next_transaction: null, next_billed_at: null };

describe('the next bill', () => {
  it('is an estimate, after the credit that it uses', () => {
    const next_transaction = structuredClone(paddleExample.next_transaction);
    next_transaction.details.totals.credit = '3431';
    next_transaction.details.totals.grand_total = '100000';
    expect(readNextBill({ ...paddleExample, next_transaction })).toEqual({
      kind: 'bill',
      amount: '100000',
      tax: '8431',
      at,
      estimate: true,
      creditMayDistort: true,
    });
  });

  it('is doubtful when the change itself makes credit', () => {
    const immediate_transaction = structuredClone(paddleExample.immediate_transaction);
    immediate_transaction.details.totals.credit_to_balance = '5';
    const next = readNextBill({ ...paddleExample, immediate_transaction });
    expect(next).toMatchObject({ kind: 'bill', creditMayDistort: true });
  });

  it('takes its date from its period where the subscription has none', () => {
    expect(readNextBill({ ...paddleExample, next_billed_at: null })).toMatchObject({ at });
  });

  it('comes when the interval moves it', () => {
    const next_billed_at = '2025-05-13T10:36:57Z';
    expect(readNextBill({ ...paddleExample, next_billed_at })).toMatchObject({
      at: next_billed_at,
    });
  });

  it.each<[string, Partial<PreviewShape>, object]>([
    [
      'a cancel ahead',
      { ...withoutNext, scheduled_change: { action: 'cancel', effective_at: at } },
      { kind: 'none', because: 'cancel', at },
    ],
    [
      'a pause ahead',
      { ...withoutNext, scheduled_change: { action: 'pause', effective_at: at } },
      { kind: 'none', because: 'pause', at },
    ],
    [
      'a pause',
      { ...withoutNext, status: 'paused' },
      { kind: 'none', because: 'paused', at: null },
    ],
    ['nothing said', withoutNext, { kind: 'unknown' }],
  ])('does not come: %s', (_, fields, expected) => {
    expect(readNextBill({ ...paddleExample, ...fields })).toEqual(expected);
  });
});
