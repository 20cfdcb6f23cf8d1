import { describe, expect, it } from 'vitest';
import { readMoneyNow } from '@/billing/money-now';
import type { PreviewShape, TotalsShape } from '@/billing/preview-wire';
import { paddleExample } from './paddle-example';

function previewWith(
  totals: Partial<TotalsShape>,
  result: { action: string; amount: string },
  fields: Partial<PreviewShape> = {},
): PreviewShape {
  const preview = structuredClone(paddleExample);
  const transaction = preview.immediate_transaction;
  const details = {
    ...transaction.details,
    totals: { ...transaction.details.totals, ...totals },
  };
  return {
    ...preview,
    immediate_transaction: { ...transaction, details },
    update_summary: { ...preview.update_summary, result },
    ...fields,
  };
}

const charged = { action: 'charge', amount: '78838' };
const creditedBack = { action: 'credit', amount: '1000' };
const zero = { subtotal: '0', tax: '0', total: '0', grand_total: '0' };

describe('money at once', () => {
  it('is an invoice, not a charge, with manual collection', () => {
    const now = readMoneyNow(previewWith({}, charged, { collection_mode: 'manual' }));
    expect(now).toMatchObject({ kind: 'invoice', due: '78838' });
  });

  it('is nothing in a mode that bills later, whatever the summary nets', () => {
    const now = readMoneyNow(previewWith({}, charged, { immediate_transaction: null }));
    expect(now).toMatchObject({ kind: 'nothing', due: '0', tax: '0', credited: '0' });
    expect(now.net).toMatchObject(charged);
  });

  it('is nothing later with a net credit either: that comes with the next bill', () => {
    const now = readMoneyNow(previewWith({}, creditedBack, { immediate_transaction: null }));
    expect(now).toMatchObject({ kind: 'nothing', credited: '0' });
  });

  it('has existing credit taken off', () => {
    const now = readMoneyNow(previewWith({ credit: '70000', grand_total: '8838' }, charged));
    expect(now).toMatchObject({ kind: 'charge', due: '8838', creditUsed: '70000' });
  });

  it('charges nothing where credit covers it all', () => {
    const now = readMoneyNow(previewWith({ credit: '78838', grand_total: '0' }, charged));
    expect(now).toMatchObject({ kind: 'nothing', due: '0', creditUsed: '78838', credited: '0' });
  });

  it.each<[string, Partial<TotalsShape>]>([
    ['as credit to the balance', { ...zero, total: '-1000', credit_to_balance: '1000' }],
    ['with a minus', { ...zero, total: '-1000', credit_to_balance: '-1000' }],
    ['as a negative total', { ...zero, total: '-1000', grand_total: '-1000' }],
    ['only in the summary, as an adjustment of an earlier transaction', zero],
  ])('credits a downgrade however Paddle says it: %s', (_, totals) => {
    expect(readMoneyNow(previewWith(totals, creditedBack))).toMatchObject({
      kind: 'nothing',
      due: '0',
      credited: '1000',
    });
  });

  it('never says that the same money is both due and credited', () => {
    const now = readMoneyNow(previewWith({ grand_total: '500' }, creditedBack));
    expect(now).toMatchObject({ kind: 'charge', due: '500', credited: '0' });
  });

  it('credits nothing in an exchange for the same money', () => {
    const now = readMoneyNow(previewWith(zero, { action: 'charge', amount: '0' }));
    expect(now).toMatchObject({ kind: 'nothing', due: '0', credited: '0' });
  });

  it.each(['4927', '-4927'])('reads a credit of %s by its action, not by its sign', (amount) => {
    const update_summary = { ...paddleExample.update_summary, credit: { amount } };
    const { net } = readMoneyNow({ ...paddleExample, update_summary });
    expect(net).toEqual({ charge: '83765', credit: '4927', action: 'charge', amount: '78838' });
  });

  it.each([
    // The two of the schema, and that of a one-time charge.
    ['3000', '4000', 'credit', '1000'],
    ['800', '600', 'charge', '200'],
    ['21666', '0', 'charge', '21666'],
  ])(
    "reads Paddle's example: %s charged, %s credited: a %s of %s",
    (charge, credit, action, amount) => {
      const update_summary = {
        credit: { amount: credit },
        charge: { amount: charge },
        result: { action, amount },
      };
      const { net } = readMoneyNow({ ...paddleExample, update_summary });
      expect(net).toEqual({ charge, credit, action, amount });
    },
  );

  it('nets nothing where Paddle gives no summary', () => {
    expect(readMoneyNow({ ...paddleExample, update_summary: null }).net).toBeNull();
  });

  it('keeps amounts beyond what a float holds', () => {
    const now = readMoneyNow(previewWith({ grand_total: '9007199254740993' }, charged));
    expect(now.due).toBe('9007199254740993');
  });

  it.each(['12.5', 'many'])('refuses %j as an amount', (grand_total) => {
    expect(() => readMoneyNow(previewWith({ grand_total }, charged))).toThrow(SyntaxError);
  });
});
