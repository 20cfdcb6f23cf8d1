import { beforeEach, describe, expect, it } from 'vitest';
import type { MeantLine } from '@/billing/preview-lines';
import type { PreviewMeaning } from '@/billing/preview-meaning';
import { type BillPart, billOf } from '@/ui/plan-change/bill-rows';
import { figuresOf } from '@/ui/plan-change/figures';
import { readWords } from '../catalogue';
import { aMeaning } from './a-change';

beforeEach(() => readWords());

const { now } = aMeaning();
const canceling: PreviewMeaning['next'] = { kind: 'none', because: 'cancel', at: null };
const monthly = { interval: 'month', frequency: 1 };
const after = { amount: '4899', tax: '399', currency_code: 'USD', billing_cycle: monthly };

describe('what is billed from then on', () => {
  it('names an item with both quantities where they differ', () => {
    const lines = { now: [], next: [], before: [aLine(4)], after: [aLine(5)] };
    expect(thenOf(aMeaning({ lines })).rows[0]?.name).toBe('Seats: 4 → 5');
  });

  it.each([
    ['stays', [aLine(4)], [aLine(4)]],
    ['goes', [aLine(4)], []],
    ['comes', [], [aLine(4)]],
  ])('names one that %s with its own', (_, before, then) => {
    const lines = { now: [], next: [], before, after: then };
    expect(thenOf(aMeaning({ lines })).rows[0]?.name).toBe('Seats × 4');
  });

  it('is nothing where the subscription ends before, and said to be of no use but to compare', () => {
    const meaning = aMeaning({ next: canceling, recurring: { before: after, after } });
    expect(figuresOf(meaning).later).toEqual({ value: 'None', note: null });
    expect(thenOf(meaning).title).toBe('If it is not canceled after all');
    const goesOn = aMeaning({ recurring: { before: after, after } });
    expect(figuresOf(goesOn).later.value).toBe('US$48.99');
    expect(thenOf(goesOn).title).toBe('From then on');
  });
});

describe('what is due now', () => {
  it.each([
    [
      { due: '0', kind: 'nothing', creditUsed: '5079' },
      { value: 'US$0.00', note: /50.79 from cr/ },
    ],
    [
      { due: '1558', creditUsed: '9221' },
      { value: 'US$15.58', note: /92.21 from credit/ },
    ],
    [
      { due: '0', kind: 'nothing', credited: '4479' },
      { value: 'US$0.00', note: /44.79 to the b/ },
    ],
  ] as const)('says where it comes from or goes to: %j', (money, { value, note }) => {
    const figure = figuresOf(aMeaning({ now: { ...now, ...money } })).now;
    expect(figure.value).toBe(value);
    expect(figure.note).toMatch(note);
  });

  it('promises no bill that would use a credit where none follows', () => {
    const credit = { ...now, kind: 'nothing', due: '0', credited: '4479' } as const;
    const hintOf = (next: PreviewMeaning['next']) =>
      billOf(aMeaning({ now: credit, next }), nameOf)[0]?.rows.at(-1)?.note;
    expect(hintOf(canceling)).toContain('No bill follows');
    expect(hintOf({ kind: 'unknown' })).toContain('Used for the next bills');
  });
});

function thenOf(meaning: PreviewMeaning): BillPart {
  const part = billOf(meaning, nameOf).at(-1);
  if (!part) throw new Error('No part');
  return part;
}

function nameOf() {
  return { product: 'Seats', terms: null, price: null, cycle: null };
}

function aLine(quantity: number): MeantLine {
  return {
    price_id: 'pri_Seats',
    productName: 'Seats',
    quantity,
    subtotal: '0',
    discount: '0',
    tax: '0',
    total: '0',
    taxRate: '0',
    isCredit: false,
    proration: null,
  };
}
