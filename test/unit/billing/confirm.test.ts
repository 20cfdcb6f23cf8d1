import { describe, expect, it } from 'vitest';
import {
  type ConfirmationRequest,
  type ConfirmRefusal,
  isFresh,
  refuseConfirmation,
  type ShownPreview,
  sameFigures,
} from '@/billing/confirm';
import { readPreview } from '@/billing/preview-meaning';
import { noon } from './builders';
import { beforePaddleExample, paddleExample } from './paddle-example';

const updated_at = '2024-05-13T10:36:58.039001Z';
const meaning = readPreview(paddleExample, beforePaddleExample, 'prorated_immediately');
const shown: ShownPreview = {
  meaning,
  items: [
    { price_id: 'pri_pro', quantity: 20 },
    { price_id: 'pri_support', quantity: 1 },
  ],
  at: noon,
  updated_at,
};
const request: ConfirmationRequest = {
  shown,
  latest: shown,
  updated_at,
  now: noon + 60_000,
  requester: 'customer',
  acceptedOtherRequester: false,
};
const dearer = { ...meaning, now: { ...meaning.now, due: '78839' } };
const fiveMinutes = 5 * 60_000;

describe('a confirmation', () => {
  it.each<[string, Partial<ConfirmationRequest>, ConfirmRefusal[]]>([
    ['counts', {}, []],
    ['counts for an unknown requester', { requester: 'unknown' }, []],
    ['counts in the last moment', { now: noon + fiveMinutes - 1 }, []],
    ['does not after five minutes', { now: noon + fiveMinutes }, ['preview-too-old']],
    ['does not when the clock was set back', { now: noon - 1 }, ['preview-too-old']],
    [
      'does not when a newer preview has other figures',
      { latest: { ...shown, meaning: dearer } },
      ['figures-changed'],
    ],
    [
      'does not for other items at the same money',
      { latest: { ...shown, items: [{ price_id: 'pri_other', quantity: 1 }] } },
      ['figures-changed'],
    ],
    [
      'does not when the subscription moved by a microsecond',
      { updated_at: '2024-05-13T10:36:58.039002Z' },
      ['subscription-changed'],
    ],
    ['does not for somebody else', { requester: 'someone-else' }, ['someone-else']],
    [
      'counts for somebody else after the explicit step',
      { requester: 'someone-else', acceptedOtherRequester: true },
      [],
    ],
    [
      'says everything that is wrong at once',
      { now: noon + fiveMinutes, updated_at: '', requester: 'someone-else' },
      ['preview-too-old', 'subscription-changed', 'someone-else'],
    ],
  ])('%s', (_, fields, expected) => {
    expect(refuseConfirmation({ ...request, ...fields })).toEqual(expected);
  });
});

describe('the same figures', () => {
  const { now, next, recurring } = meaning;
  const same = (fields: Partial<typeof meaning>) =>
    sameFigures(shown, { ...shown, meaning: { ...meaning, ...fields } });

  it('are those of the same money, though the seconds moved', () => {
    const at = '2024-06-10T23:59:59Z';
    expect(same(next.kind === 'bill' ? { next: { ...next, at } } : {})).toBe(true);
    expect(same({ lines: { now: [], next: [], before: [], after: [] } })).toBe(true);
  });

  it.each<[string, Partial<typeof meaning>]>([
    ['the mode', { mode: 'full_immediately' }],
    ['the currency', { currency: 'EUR' }],
    ['what is due', { now: { ...now, due: '1' } }],
    ['the tax', { now: { ...now, tax: '1' } }],
    ['an invoice for a charge', { now: { ...now, kind: 'invoice' } }],
    ['the credit used', { now: { ...now, creditUsed: '1' } }],
    ['the credit made', { now: { ...now, credited: '1' } }],
    ['no next bill', { next: { kind: 'unknown' } }],
    ['no recurring total', { recurring: { ...recurring, after: null } }],
  ])('are not with another value of %s', (_, fields) => {
    expect(same(fields)).toBe(false);
  });

  it('are not with another next bill or another day of it', () => {
    if (next.kind !== 'bill') throw new Error('the example has a next bill');
    expect(same({ next: { ...next, amount: '1' } })).toBe(false);
    expect(same({ next: { ...next, at: '2024-06-11T00:00:00Z' } })).toBe(false);
  });
});

it('a preview is fresh from its moment on', () => {
  expect([isFresh({ at: noon }, noon), isFresh({ at: noon }, noon - 1)]).toEqual([true, false]);
});
