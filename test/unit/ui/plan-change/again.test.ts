import { beforeEach, describe, expect, it } from 'vitest';
import type { ChangeStanding } from '@/messages/change-answers';
import { emptyDraft } from '@/ui/plan-change/draft';
import { draftFor } from '@/ui/plan-change/draft-for';
import { anItem } from '../builders';
import { readWords } from '../catalogue';
import { aMeaning, anEntry, aPreview, aPrice, aStart, opened, previewedAt } from './a-change';

const pro = aPrice('Pro');
const seats = aPrice('Seats');
const max = aPrice('Max');
const support = aPrice('Support');
const catalogue = [pro, seats, max, support];
const { subscription } = aStart();

const intended: ChangeStanding['intended'] = {
  items: [
    { price_id: 'pri_Max', quantity: 3 },
    { price_id: 'pri_Support', quantity: 1 },
  ],
  billing_cycle: null,
  mode: 'full_immediately',
  on_payment_failure: 'apply_change',
};
const refused = anEntry({ state: 'refused', payment: null, intended });

beforeEach(() => readWords());

/** A view in which all that can be chosen was chosen, and the change then declined. */
async function declined(entry = refused, after = aStart({ last: entry })) {
  const bench = await opened(catalogue);
  const { act } = bench;
  act.choosePlan(max);
  act.setQuantity('pri_Pro', 3);
  act.removeItem('pri_Seats');
  act.addItem(support);
  act.pickMode('full_immediately');
  act.pickOnPaymentFailure('apply_change');
  await bench.answer('previewChange', aPreview('first', aMeaning(), previewedAt));
  void act.confirm('first');
  await bench.answer('confirmChange', { state: 'settled', entry });
  await bench.answer('readPlanChange', after);
  bench.asked.length = 0;
  return bench;
}

describe('to change again', () => {
  it.each(['refused', 'not-applied'] as const)(
    'what came to nothing (%s) keeps what was chosen',
    async (state) => {
      const { act, asked, store } = await declined({ ...refused, state });
      const before = store.getState();
      act.changeAgain();
      const { draft, picked, onPaymentFailure, writing, quotes } = store.getState();
      expect(draft).toEqual(before.draft);
      expect({ picked, onPaymentFailure }).toEqual({
        picked: 'full_immediately',
        onPaymentFailure: 'apply_change',
      });
      expect(writing).toEqual({ state: 'none' });
      expect(new Set(Object.values(quotes).map((quote) => quote.state))).toEqual(
        new Set(['asked']),
      );
      expect(asked.at(0)?.input).toMatchObject({
        items: intended.items,
        mode: 'full_immediately',
        on_payment_failure: 'apply_change',
      });
    },
  );

  it('in a view that was closed meanwhile keeps it too', async () => {
    const bench = await opened(catalogue, aStart({ last: refused }));
    bench.act.changeAgain();
    expect(bench.asked.findLast(({ name }) => name === 'previewChange')?.input).toMatchObject({
      items: intended.items,
      mode: 'full_immediately',
      on_payment_failure: 'apply_change',
    });
  });

  it.each([
    { how: 'in the same view', closed: false },
    { how: 'in a view that was closed meanwhile', closed: true },
  ])('what a colleague changed since is not taken back, $how', async ({ closed }) => {
    const { subscription: before } = aStart();
    const items = [anItem({ product: 'Pro' }), anItem({ product: 'Seats', quantity: 9 })];
    const start = aStart({ last: refused, subscription: { ...before, items } });
    const bench = closed ? await opened(catalogue, start) : await declined(refused, start);
    bench.asked.length = 0;
    bench.act.changeAgain();
    expect(bench.store.getState()).toMatchObject({ draft: emptyDraft, writing: { state: 'none' } });
    expect(bench.asked.filter(({ name }) => name === 'previewChange')).toEqual([]);
  });

  it.each([
    { what: 'is done', entry: anEntry({ intended }) },
    { what: 'somebody else changed as well', entry: anEntry({ state: 'look', intended }) },
  ])('what $what begins with the subscription as it is', async ({ entry }) => {
    const { act, asked, store } = await declined(entry);
    act.changeAgain();
    expect(store.getState()).toMatchObject({
      draft: { plan: null, removed: [], added: [], quantities: {} },
      picked: null,
      onPaymentFailure: 'prevent_change',
      quotes: {},
    });
    expect(asked.filter(({ name }) => name === 'previewChange')).toEqual([]);
  });
});

describe('a draft made of the items that were sent', () => {
  it.each([
    {
      what: 'another plan',
      items: [
        { price_id: 'pri_Max', quantity: 1 },
        { price_id: 'pri_Seats', quantity: 4 },
      ],
      draft: { plan: max, quantities: {}, removed: [], added: [] },
    },
    {
      what: 'another quantity of it',
      items: intended.items,
      draft: {
        plan: max,
        quantities: { pri_Pro: 3 },
        removed: ['pri_Seats'],
        added: [{ price: support, quantity: 1 }],
      },
    },
    {
      what: 'the same plan with more seats',
      items: [
        { price_id: 'pri_Pro', quantity: 1 },
        { price_id: 'pri_Seats', quantity: 7 },
      ],
      draft: { plan: null, quantities: { pri_Seats: 7 }, removed: [], added: [] },
    },
  ])('names $what', ({ items, draft }) => {
    expect(draftFor(items, { subscription, prices: catalogue })).toMatchObject(draft);
  });

  it('is none where a price has left the catalogue', () => {
    expect(draftFor(intended.items, { subscription, prices: [pro, seats, max] })).toBeNull();
    expect(draftFor(intended.items, { subscription, prices: [pro, seats, support] })).toBeNull();
  });
});
