import { beforeEach, describe, expect, it } from 'vitest';
import { aCustomer, anItem } from '../builders';
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

  it('keeps telling of the first change when a second one follows', async () => {
    const { answer, store } = await overtaken();
    await answer('readPlanChange', changed());
    await answer('previewChange', { ...aPreview('of-newest'), updated_at: '2026-11-23T00:00:00Z' });
    await answer('readPlanChange', changed());
    expect(store.getState().changedFrom).toEqual(aStart().subscription);
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

describe('an undo under way when a colleague changes the subscription', () => {
  const items = [{ price_id: 'pri_Mini', quantity: 1 }];
  const undoing = {
    items,
    billing_cycle: { interval: 'month', frequency: 1 },
    caveats: [],
    currency: 'USD',
  };

  /** Answers the undo's first preview as resting on a newer state, and the reading of it. */
  async function overtakenUndo(start: ReturnType<typeof aStart>) {
    const bench = await opened(catalogue);
    bench.act.undo(undoing);
    await bench.answer('previewChange', { ...aPreview('of-undo'), updated_at: later });
    await bench.answer('readPlanChange', start);
    return bench;
  }

  it('is over: it would take back what the colleague did as well', async () => {
    const { asked, store } = await overtakenUndo(changed());
    expect(store.getState()).toMatchObject({ draft: { undoing: null }, quotes: {} });
    expect(store.getState().changedFrom).toEqual(aStart().subscription);
    expect(asked.map(({ name }) => name)).not.toContain('previewChange');
  });

  it('goes on where the items are the same', async () => {
    const { subscription } = aStart();
    const moved = {
      ...subscription,
      updated_at: later,
      discount: { id: 'dsc_1', starts_at: null, ends_at: null },
    };
    const { asked, store } = await overtakenUndo(aStart({ subscription: moved }));
    expect(store.getState().draft.undoing).toEqual(undoing);
    expect(asked.at(-1)?.input.items).toEqual(items);
  });
});

describe('a subscription that now belongs to somebody else', () => {
  it('is charged in that name, once it is known', async () => {
    const { answer, store } = await overtaken();
    const { subscription, ...start } = changed();
    const customer_id = aCustomer(2).id;
    await answer('readPlanChange', { ...start, subscription: { ...subscription, customer_id } });
    expect(store.getState().customer).toBeNull();
    const match = { accountId: 'acc_1', customer: aCustomer(2) };
    await answer('lookUp', { matches: [match], failures: [] });
    expect(store.getState().customer).toEqual(aCustomer(2));
  });
});
