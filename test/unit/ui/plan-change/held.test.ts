import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCustomer, found } from '../builders';
import { readWords } from '../catalogue';
import { aPreview, aPrice, aStart, open, opened } from './a-change';

const max = aPrice('Max');
const catalogue = [aPrice('Pro'), aPrice('Seats'), max];
const soon = 3_000;

beforeEach(() => {
  readWords();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a view that the rate limit does not let open', () => {
  it('says until when, and opens by itself then', async () => {
    const { act, asked, hold, answer, store } = open();
    void act.start();
    await hold('readPlanChange', soon);
    await answer('listCatalogue', catalogue);
    expect(store.getState().start).toMatchObject({ problem: { retryAt: expect.any(Number) } });
    vi.advanceTimersByTime(soon - 1);
    expect(asked).toEqual([]);
    vi.advanceTimersByTime(1);
    await answer('readPlanChange', aStart());
    await answer('listCatalogue', catalogue);
    expect(store.getState().start.state).toBe('ready');
  });

  it('asks for nothing more once it is left', async () => {
    const { act, asked, hold, leave } = open(null);
    void act.start();
    await hold('listCatalogue', soon);
    await hold('readPlanChange', soon);
    leave();
    vi.advanceTimersByTime(soon);
    expect(asked).toEqual([]);
  });

  it('asks once where the agent has asked again meanwhile', async () => {
    const { act, asked, hold, fail } = open();
    void act.start();
    await hold('listCatalogue', soon);
    await hold('readPlanChange', soon);
    void act.load();
    await fail('readPlanChange', 'offline');
    asked.length = 0;
    vi.advanceTimersByTime(soon);
    expect(asked).toEqual([]);
  });

  it('gets its catalogue by itself', async () => {
    const { act, hold, answer, store } = open();
    void act.start();
    await answer('readPlanChange', aStart());
    await hold('listCatalogue', soon);
    vi.advanceTimersByTime(soon);
    await answer('listCatalogue', catalogue);
    expect(store.getState().catalogue).toEqual({ state: 'ready', value: catalogue });
  });
});

describe('a view that does not know whose subscription it is', () => {
  it('finds out by itself when the rate limit allows it', async () => {
    const { act, hold, answer, store } = open(null);
    void act.start();
    await answer('readPlanChange', aStart());
    await hold('lookUp', soon);
    expect(store.getState().nobody).toMatchObject({ kind: 'rate-limited' });
    vi.advanceTimersByTime(soon);
    await answer('lookUp', found(aCustomer(1)));
    expect(store.getState()).toMatchObject({ customer: aCustomer(1), nobody: null });
  });

  it.each([
    {
      what: 'cannot be read',
      answered: { kind: 'permission-missing' },
      kind: 'permission-missing',
    },
    { what: 'is not there', answered: null, kind: 'not-found' },
  ])('says why, where it $what: nothing can be confirmed then', async ({ answered, kind }) => {
    const { act, fail, answer, store } = open(null);
    void act.start();
    await answer('readPlanChange', aStart());
    if (answered) await fail('lookUp', answered.kind);
    else await answer('lookUp', found());
    expect(store.getState().nobody).toMatchObject({ kind });
  });
});

describe('figures that the rate limit holds back', () => {
  it('are those to compare first, and of those the one that is chosen goes before the rest', async () => {
    const { act, asked, hold, answer, store } = await opened(catalogue);
    act.choosePlan(max);
    await answer('previewChange', aPreview('counts'));
    vi.advanceTimersByTime(400);
    expect(asked).toHaveLength(4);
    expect(asked.every(({ input }) => input.canWait === true)).toBe(true);
    for (let mode = 0; mode < 4; mode += 1) await hold('previewChange', soon);
    act.pickMode('do_not_bill');
    expect(asked.map(({ input }) => [input.mode, input.canWait])).toEqual([['do_not_bill', false]]);
    await answer('previewChange', aPreview('of-nothing'));
    expect(store.getState().quotes).toMatchObject({
      prorated_immediately: { previewed: { id: 'counts' } },
      do_not_bill: { previewed: { id: 'of-nothing' } },
      full_immediately: { state: 'asked' },
    });
    vi.advanceTimersByTime(soon);
    expect(asked.map(({ input }) => input.mode)).toEqual([
      'prorated_next_billing_period',
      'full_immediately',
      'full_next_billing_period',
    ]);
  });

  it('of a subscription that a colleague changed come when it can be read again', async () => {
    const { act, asked, hold, answer, store } = await opened(catalogue);
    act.choosePlan(max);
    await answer('previewChange', { ...aPreview('of-new'), updated_at: '2026-11-22T23:59:59Z' });
    await hold('readPlanChange', soon);
    expect(store.getState().quotes.prorated_immediately).toMatchObject({ state: 'asked' });
    vi.advanceTimersByTime(soon);
    expect(asked.map(({ name }) => name)).toEqual(['readPlanChange']);
  });
});
