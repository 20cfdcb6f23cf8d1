import { beforeEach, describe, expect, it } from 'vitest';
import { anItem } from '../builders';
import { readWords } from '../catalogue';
import { aPreview, aPrice, aStart, opened } from './a-change';

const max = aPrice('Max');
const catalogue = [aPrice('Pro'), aPrice('Seats'), max];
const later = '2026-11-22T23:59:59Z';

beforeEach(() => readWords());

/** The subscription after a colleague added seats, and its preview. */
function changed() {
  const start = aStart();
  const items = [anItem({ product: 'Pro' }), anItem({ product: 'Seats', quantity: 9 })];
  const subscription = { ...start.subscription, items, updated_at: later };
  return { ...start, subscription };
}

async function overtaken() {
  const bench = await opened(catalogue);
  bench.act.choosePlan(max);
  await bench.answer('previewChange', { ...aPreview('of-new'), updated_at: later });
  return bench;
}

describe('a subscription that a colleague changed before the plan was chosen', () => {
  it('shows no figure of items that would take the colleague’s change back', async () => {
    const { store } = await overtaken();
    expect(store.getState().quotes.prorated_immediately).toEqual({ state: 'asked' });
  });

  it('is read anew, its difference shown, and the draft asked on top of it', async () => {
    const { answer, asked, store } = await overtaken();
    await answer('readPlanChange', changed());
    expect(store.getState().changedFrom?.items).toMatchObject(aStart().subscription.items);
    expect(asked.at(-1)).toMatchObject({ name: 'previewChange' });
    expect(asked.at(-1)?.input.items).toEqual([
      { price_id: 'pri_Max', quantity: 1 },
      { price_id: 'pri_Seats', quantity: 9 },
    ]);
    await answer('previewChange', { ...aPreview('on-top'), updated_at: later });
    expect(store.getState().quotes.prorated_immediately).toMatchObject({
      previewed: { id: 'on-top' },
    });
  });

  it('that cannot be read anew leaves no figure, and says why', async () => {
    const { fail, store, asked } = await overtaken();
    await fail('readPlanChange', 'timeout');
    const { quotes } = store.getState();
    expect(new Set(Object.values(quotes).map(({ state }) => state))).toEqual(new Set(['failed']));
    expect(asked).toEqual([]);
  });

  it('is not what the view’s own change made of it', async () => {
    const bench = await opened(catalogue);
    bench.act.choosePlan(max);
    void bench.act.confirm('of-before');
    bench.asked.splice(1);
    await bench.answer('previewChange', { ...aPreview('late'), updated_at: later });
    expect(bench.asked.map(({ name }) => name)).not.toContain('readPlanChange');
    expect(bench.store.getState().changedFrom).toBeNull();
  });
});
