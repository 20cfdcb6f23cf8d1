import { expect, it } from 'vitest';
import { readLines } from '@/billing/preview-lines';
import { paddleExample } from './paddle-example';

const { details } = paddleExample.immediate_transaction;

it('keeps the order, and tells credits by their money', () => {
  expect(readLines(details).map((line) => [line.quantity, line.total, line.isCredit])).toEqual([
    [1, '24637', false],
    [20, '59128', false],
    [-5, '-4927', true],
  ]);
});

it('calls a custom price, which comes without an ID, by its product', () => {
  const line_items = details.line_items.map((line) => ({ ...line, price_id: null }));
  const [line] = readLines({ ...details, line_items });
  expect(line?.price_id).toBe(details.line_items[0]?.product.name);
});

it.each([null, undefined])('has no lines in %s', (nothing) => {
  expect(readLines(nothing)).toEqual([]);
});

it.each([
  ['1', false],
  ['1.0', false],
  ['0.90513', true],
  ['0', true],
  ['1.5', true],
  ['10', true],
])('a rate of %s is prorated: %s', (rate, expected) => {
  const [line] = details.line_items;
  const line_items = line === undefined ? [] : [{ ...line, proration: { rate } }];
  expect(readLines({ ...details, line_items })[0]?.proration != null).toBe(expected);
});

it('prorates nothing without a proration', () => {
  const line_items = details.line_items.map((line) => ({ ...line, proration: null }));
  expect(readLines({ ...details, line_items }).every((line) => line.proration === null)).toBe(true);
});
