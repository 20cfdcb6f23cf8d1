import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anItem, subscriptionId } from '../builders';
import { readWords } from '../catalogue';
import { anEntry, aPreview, aPrice, aStart, opened } from './a-change';

const max = aPrice('Max');
const catalogue = [aPrice('Pro'), aPrice('Seats'), max];

beforeEach(() => readWords());
afterEach(() => {
  vi.useRealTimers();
});

async function quoted() {
  const bench = await opened(catalogue);
  bench.act.choosePlan(max);
  await bench.answer('previewChange', aPreview('preview-1'));
  bench.asked.length = 0;
  return bench;
}

describe('a confirmation', () => {
  it('names the preview and is sent once, however often it is pressed', async () => {
    const { act, asked } = await quoted();
    void act.confirm('preview-1');
    void act.confirm('preview-1');
    expect(asked.map(({ name, input }) => [name, input])).toEqual([
      ['confirmChange', { previewId: 'preview-1' }],
    ]);
  });

  it('shows how it ended, and has it seen where nothing is left to do', async () => {
    const { act, asked, answer, store } = await quoted();
    void act.confirm('preview-1');
    await answer('confirmChange', { state: 'settled', entry: anEntry() });
    expect(store.getState().writing).toEqual({ state: 'standing', entry: anEntry() });
    expect(asked.map(({ name }) => name)).toContain('seeChange');
  });

  it('is read again when the rate limit allows it, and what was drafted meanwhile is asked anew', async () => {
    vi.useFakeTimers();
    const { act, asked, answer, hold, store } = await quoted();
    void act.confirm('preview-1');
    await answer('confirmChange', { state: 'settled', entry: anEntry() });
    await hold('readPlanChange', 3_000);
    act.changeAgain();
    act.choosePlan(aPrice('Mini'));
    asked.length = 0;
    vi.advanceTimersByTime(3_000);
    const updated_at = '2026-11-22T23:59:59Z';
    const subscription = { ...aStart().subscription, updated_at };
    await answer('readPlanChange', aStart({ subscription }));
    expect(store.getState().start).toMatchObject({ value: { subscription: { updated_at } } });
    expect(asked.at(-1)?.name).toBe('previewChange');
    expect(store.getState().changedFrom).toBeNull();
  });

  it.each([
    anEntry({ payment: 'failed' }),
    anEntry({ state: 'look' }),
    anEntry({ state: 'not-applied' }),
  ])('leaves it to the agent to have seen what asks for more ($state, $payment)', async (entry) => {
    const { act, asked, answer } = await quoted();
    void act.confirm('preview-1');
    await answer('confirmChange', { state: 'settled', entry });
    expect(asked.map(({ name }) => name)).not.toContain('seeChange');
  });

  it('of a lost answer follows what is announced until it is found out', async () => {
    const { act, answer, changesMoved, store } = await quoted();
    void act.confirm('preview-1');
    await answer('confirmChange', { state: 'sent', entry: anEntry({ state: 'sent' }) });
    changesMoved();
    await answer('listChanges', [anEntry({ state: 'sent' })]);
    expect(store.getState().writing).toMatchObject({ entry: { state: 'sent' } });
    changesMoved();
    await answer('listChanges', [anEntry({ state: 'applied' })]);
    expect(store.getState().writing).toMatchObject({ entry: { state: 'applied' } });
  });

  it('that met a change by somebody else keeps the state before and asks for new figures', async () => {
    const { act, asked, answer, store } = await quoted();
    void act.confirm('preview-1');
    await answer('confirmChange', { state: 'changed' });
    const items = [anItem({ product: 'Pro' }), anItem({ product: 'Seats', quantity: 7 })];
    const subscription = { ...aStart().subscription, items };
    await answer('readPlanChange', aStart({ subscription }));
    expect(store.getState().changedFrom).toEqual(aStart().subscription);
    expect(store.getState().quotes.prorated_immediately?.state).toBe('asked');
    expect(asked[0]?.input.items).toContainEqual({ price_id: 'pri_Seats', quantity: 7 });
  });

  it('that met a change by somebody else leaves no figure of before, though it cannot be read', async () => {
    const { act, answer, fail, store } = await quoted();
    void act.confirm('preview-1');
    await answer('confirmChange', { state: 'changed' });
    await fail('readPlanChange', 'offline');
    expect(store.getState().writing).toMatchObject({ state: 'unsent', why: { kind: 'offline' } });
    expect(store.getState().quotes.prorated_immediately?.state).toBe('asked');
  });

  it.each(['other-person', 'reason-missing', 'refused-by-policy'])(
    'that the rules refuse (%s) takes no preview, so its figures stand',
    async (kind) => {
      const { act, asked, fail, store } = await quoted();
      const confirming = act.confirm('preview-1');
      await fail('confirmChange', kind);
      expect(await confirming).toBe('not-allowed');
      expect(store.getState().quotes.prorated_immediately?.state).toBe('ready');
      expect(asked.map(({ name }) => name)).not.toContain('confirmChange');
    },
  );

  it('“Change anyway” is chosen for one change, not for the next', async () => {
    const { act, store } = await quoted();
    act.pickOnPaymentFailure('apply_change');
    act.startOver();
    expect(store.getState().onPaymentFailure).toBe('prevent_change');
  });

  it('whose worker stopped is looked for on the disk, and never called not sent when it was', async () => {
    const { act, answer, fail, store } = await quoted();
    void act.confirm('preview-1');
    await fail('confirmChange', 'interrupted');
    expect(store.getState().writing.state).toBe('unclear');
    await answer('listChanges', [anEntry({ state: 'sent' })]);
    expect(store.getState().writing).toMatchObject({ entry: { state: 'sent' } });
  });

  it('is looked for again where the disk could not be read, and never called not sent', async () => {
    vi.useFakeTimers();
    const { act, asked, answer, fail, store } = await quoted();
    void act.confirm('preview-1');
    await fail('confirmChange', 'interrupted');
    await fail('listChanges', 'interrupted');
    expect(store.getState().writing.state).toBe('unclear');
    vi.advanceTimersByTime(2_000);
    expect(asked.map(({ name }) => name)).toContain('listChanges');
    await answer('listChanges', [anEntry({ seen: true })]);
    expect(store.getState().writing).toMatchObject({ entry: { state: 'applied' } });
  });

  it('of another price than on the screen says so and takes fresh figures', async () => {
    const { act, asked, answer, store } = await quoted();
    void act.confirm('preview-1');
    await answer('confirmChange', { state: 'figures-moved' });
    expect(store.getState().writing).toEqual({ state: 'unsent', why: 'figures-moved' });
    expect(asked.map(({ name }) => name)).toEqual(['previewChange']);
    expect(store.getState().changedFrom).toBeNull();
  });

  it('that was refused before it left says so and takes fresh figures', async () => {
    const { act, asked, fail, store } = await quoted();
    void act.confirm('preview-1');
    await fail('confirmChange', 'offline');
    expect(store.getState().writing).toEqual({ state: 'unsent', why: { kind: 'offline' } });
    expect(asked.map(({ name }) => name)).toContain('previewChange');
  });
});

describe('what other windows do', () => {
  it('is read from the disk and asks nothing of Paddle while nothing of it is on the screen', async () => {
    const { asked, answer, changesMoved, store } = await quoted();
    changesMoved();
    expect(asked.map(({ name, input }) => [name, input])).toEqual([
      ['listChanges', { subscriptionId: subscriptionId(1) }],
    ]);
    await answer('listChanges', []);
    expect(asked).toEqual([]);
    expect(store.getState().writing.state).toBe('none');
  });

  it('does not bring back a change that was left for the next, though it was not read again', async () => {
    const { act, answer, changesMoved, fail, store } = await quoted();
    void act.confirm('preview-1');
    await answer('confirmChange', { state: 'settled', entry: anEntry() });
    await fail('readPlanChange', 'rate-limited');
    act.changeAgain();
    changesMoved();
    await answer('listChanges', [anEntry({ seen: true })]);
    expect(store.getState().writing.state).toBe('none');
  });
});

describe('a view opened again', () => {
  it('shows a change that is still under way', async () => {
    const { store } = await opened(catalogue, aStart({ last: anEntry({ state: 'sent' }) }));
    expect(store.getState().writing.state).toBe('standing');
  });

  it('starts with the form when the last change was seen', async () => {
    const { store } = await opened(catalogue, aStart({ last: anEntry({ seen: true }) }));
    expect(store.getState().writing.state).toBe('none');
  });
});
