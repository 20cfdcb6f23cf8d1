import { describe, expect, it } from 'vitest';
import { readPreview } from '@/billing/preview-meaning';
import { yearly } from './builders';
import { beforePaddleExample, paddleExample } from './paddle-example';

const meaning = readPreview(paddleExample, beforePaddleExample, 'prorated_immediately');

describe("Paddle's worked example of a preview", () => {
  it('charges 788.38 now, which is a charge of 837.65 less a credit of 49.27', () => {
    expect(meaning.now).toEqual({
      kind: 'charge',
      due: '78838',
      tax: '6428',
      creditUsed: '0',
      credited: '0',
      net: { charge: '83765', credit: '4927', action: 'charge', amount: '78838' },
    });
  });

  it('has lines now whose credits and charges are those of the summary', () => {
    const sum = (lines: typeof meaning.lines.now) =>
      lines.reduce((total, line) => total + BigInt(line.total), 0n);
    const { now } = meaning.lines;
    expect(sum(now)).toBe(78838n);
    expect(sum(now.filter((line) => !line.isCredit))).toBe(83765n);
    expect(sum(now.filter((line) => line.isCredit))).toBe(-4927n);
  });

  it('bills 1,034.31 next and from then on, tax included', () => {
    expect(meaning.next).toEqual({
      kind: 'bill',
      amount: '103431',
      tax: '8431',
      at: '2024-06-10T12:01:46.293348Z',
      estimate: true,
      creditMayDistort: false,
    });
    expect(meaning.recurring.after).toMatchObject({ amount: '103431', tax: '8431' });
    expect(meaning.recurring.before).toMatchObject({ amount: '16331', tax: '1331' });
  });

  it('is an upgrade', () => {
    expect(meaning.direction).toBe('upgrade');
  });

  it('prorates from the minute of the change to the renewal', () => {
    const [line] = meaning.lines.now;
    expect(line).toEqual({
      price_id: 'pri_01gsz95g2zrkagg294kpstx54r',
      productName: 'VIP support',
      quantity: 1,
      subtotal: '22628',
      discount: '0',
      tax: '2009',
      total: '24637',
      taxRate: '0.08875',
      isCredit: false,
      proration: {
        rate: '0.90513',
        period: {
          starts_at: '2024-05-13T10:36:57.967Z',
          ends_at: '2024-06-10T12:01:46.293348Z',
        },
      },
    });
  });

  it('prorates nothing of what recurs', () => {
    const { before, after, next } = meaning.lines;
    const recurring = [...before, ...after, ...next];
    expect(recurring).toHaveLength(8);
    expect(recurring.every((line) => line.proration === null)).toBe(true);
  });
});

describe('what recurs', () => {
  it('is unknown where Paddle does not say it, and so is the direction', () => {
    const bare = readPreview(paddleExample, { billing_cycle: yearly }, 'do_not_bill');
    expect(bare.recurring.before).toBeNull();
    expect(bare.direction).toBe('unknown');
    expect(bare.lines.before).toEqual([]);
    const { recurring_transaction_details, ...without } = paddleExample;
    expect(readPreview(without, beforePaddleExample, 'do_not_bill').recurring.after).toBeNull();
  });

  it('is compared for the same time when the interval changes', () => {
    const longer = readPreview(
      { ...paddleExample, billing_cycle: yearly },
      beforePaddleExample,
      'prorated_immediately',
    );
    expect(longer.recurring.after?.billing_cycle).toEqual(yearly);
    expect(longer.direction).toBe('downgrade');
  });

  it('does not become cheaper by credit that is used up once', () => {
    const details = structuredClone(paddleExample.recurring_transaction_details);
    details.totals.credit = '100000';
    details.totals.grand_total = '3431';
    const preview = { ...paddleExample, recurring_transaction_details: details };
    const read = readPreview(preview, beforePaddleExample, 'prorated_immediately');
    expect(read.recurring.after?.amount).toBe('103431');
  });
});
