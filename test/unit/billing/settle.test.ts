import { describe, expect, it } from 'vitest';
import { settle } from '@/billing/settle';

const old = [
  { price_id: 'pri_basic', quantity: 5 },
  { price_id: 'pri_support', quantity: 1 },
];
const intended = [
  { price_id: 'pri_pro', quantity: 5 },
  { price_id: 'pri_support', quantity: 1 },
];
const [then, later] = ['2026-05-10T12:01:47.199123Z', '2026-05-10T12:01:47.199124Z'];
const write = { before: { items: old, updated_at: then }, intended };

describe('what a reading says about a write whose answer was lost', () => {
  it.each([
    ['as-intended', intended, later],
    ['as-intended', intended.toReversed(), later],
    ['as-before', old, then],
    ['as-before', old.toReversed(), then],
    ['touched', old, later],
    ['neither', [{ price_id: 'pri_pro', quantity: 6 }], later],
    ['neither', [...old, ...intended.slice(0, 1)], later],
  ])('%s', (expected, items, updated_at) => {
    expect(settle({ items, updated_at }, write)).toBe(expected);
  });

  it('cannot tell when the items were the intended ones before', () => {
    const same = { before: { items: old, updated_at: then }, intended: old };
    expect(settle({ items: old, updated_at: later }, same)).toBe('indistinct');
  });
});
