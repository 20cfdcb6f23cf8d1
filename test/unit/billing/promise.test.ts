import { describe, expect, it } from 'vitest';
import { isKept, type PromisedMoney, promiseOf } from '@/billing/promise';
import { paddleExample } from './paddle-example';

const promised: PromisedMoney = {
  currency: 'USD',
  kind: 'charge',
  due: '78838',
  creditUsed: '10000',
  credited: '0',
  recurring: '103431',
};
const covered = { ...promised, kind: 'nothing', due: '0', creditUsed: '88838' } as const;
const credit = {
  ...promised,
  kind: 'nothing',
  due: '0',
  creditUsed: '0',
  credited: '900',
} as const;

describe('what is promised by a preview', () => {
  it('is what Paddle’s own example charges, and bills from then on', () => {
    expect(promiseOf(paddleExample)).toEqual({ ...promised, creditUsed: '0' });
  });

  it('is what goes into the credit balance and out of it, and later bills before credit', () => {
    const { immediate_transaction: now, recurring_transaction_details: later } = paddleExample;
    const used = { ...now.details.totals, credit: '10000', grand_total: '68838' };
    const preview = {
      ...paddleExample,
      immediate_transaction: { ...now, details: { ...now.details, totals: used } },
      recurring_transaction_details: { ...later, totals: { ...later.totals, grand_total: '1' } },
    };
    expect(promiseOf(preview)).toEqual({ ...promised, due: '68838' });
    const left = { ...used, credit: '0', credit_to_balance: '900', grand_total: '0' };
    expect(
      promiseOf({
        ...preview,
        immediate_transaction: { ...now, details: { ...now.details, totals: left } },
      }),
    ).toEqual(credit);
  });

  it('says nothing of later bills where Paddle does not', () => {
    const preview = { ...paddleExample, recurring_transaction_details: null };
    expect(promiseOf(preview).recurring).toBeNull();
  });

  it.each<[string, PromisedMoney, Partial<PromisedMoney>]>([
    ['a charge', promised, { due: '78800' }],
    ['a charge that rises, as less of the old plan is left', promised, { due: '78900' }],
    ['a charge that credit covers', covered, { creditUsed: '88800' }],
    ['a credit', credit, { credited: '899' }],
  ])('is kept though minutes move it: %s', (_, before, after) => {
    expect(isKept(before, { ...before, ...after })).toBe(true);
  });

  it.each<[string, PromisedMoney, Partial<PromisedMoney>]>([
    ['a price, a tax or a discount is another', promised, { recurring: '124117' }],
    ['the credit went to another bill', promised, { due: '88838', creditUsed: '0' }],
    ['there is more credit', promised, { due: '68838', creditUsed: '20000' }],
    [
      'there is more credit, and the amount is by chance the same',
      promised,
      { creditUsed: '20000' },
    ],
    ['what was credited is taken from credit', credit, { credited: '0', creditUsed: '5' }],
    ['nothing is credited any more', credit, { credited: '0' }],
    ['credit is used where none was', { ...covered, creditUsed: '0' }, { creditUsed: '88838' }],
    ['credit no longer covers all of it', covered, { kind: 'charge', due: '1' }],
    ['it is charged instead of invoiced', { ...promised, kind: 'invoice' }, { kind: 'charge' }],
    ['what was credited is charged', credit, { kind: 'charge', due: '5', credited: '0' }],
  ])('is not kept where %s', (_, before, after) => {
    expect(isKept(before, { ...before, ...after })).toBe(false);
  });
});
