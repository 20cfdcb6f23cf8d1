import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startWatch } from '@/ui/popup/start-watch';
import type { LinkGiven } from '@/ui/popup/state';
import { createPopup } from '@/ui/popup/store';
import { aCustomer, anAccount, aSubscription } from '../builders';
import { readWords } from '../catalogue';
import { fakeDesk } from './fake-desk';

const page = { visibilityState: 'visible', addEventListener: vi.fn() };

beforeEach(() => {
  readWords();
  page.visibilityState = 'visible';
  vi.stubGlobal('document', page);
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const subscription = aSubscription(1);
const match = { accountId: anAccount().id, customer: aCustomer(1) };
const at = '2026-11-27T10:40:00Z';
const given: LinkGiven = { match, subscription, page: 'update_payment_method', at };
const nothingYet = { subscription, methodChange: null, methods: null };
const done = { ...nothingYet, methodChange: { at: '2026-11-27T10:42:00Z', last4: '4242' } };

describe('watching for the customer', () => {
  it('looks slower and slower, and stops after half an hour', async () => {
    const { looks, store } = watched();
    const at20 = await looksAfter(20_000, looks);
    expect([await looksAfter(0, looks), at20]).toEqual([1, 1]);
    expect(await looksAfter(40_000, looks)).toBe(2);
    expect(await looksAfter(60_000, looks)).toBe(3);
    expect(await looksAfter(40 * 60_000, looks)).toBeLessThanOrEqual(18);
    expect(store.getState().watches).toMatchObject([{ end: 'over' }]);
    expect(await looksAfter(60 * 60_000, looks)).toBe(looks());
  });

  it('says what was done, and looks no more', async () => {
    const { desk, looks, store } = watched();
    desk.answer({ watchSubscription: () => done });
    await looksAfter(20_000, looks);
    const end = { did: 'saved-method', at: '2026-11-27T10:42:00Z', last4: '4242' };
    expect(store.getState().watches).toMatchObject([{ end }]);
    expect(await looksAfter(40 * 60_000, looks)).toBe(1);
    // Its ticket is not on display.
    expect(store.getState().outcome).toMatchObject({ text: expect.stringContaining('Jane Doe: ') });
  });

  it('says it in the place of the click, and keeps the note that it offers', async () => {
    const { desk, looks, store } = watched();
    const { customer } = match;
    const note = { page: 'overview', customer, subscriptionId: null, at } as const;
    const subscriptions = { items: [], after: null, state: 'ready', problem: null } as const;
    const chosen = {
      match,
      leadId: null,
      subscriptions: { ...subscriptions, items: [] },
      extras: null,
    };
    store.setState({ chosen, outcome: { tone: 'done', text: 'Copied.', note } });
    desk.answer({ watchSubscription: () => done });
    await looksAfter(20_000, looks);
    expect(store.getState().outcome).toEqual({
      tone: 'done',
      text: expect.stringContaining('Done: card ending 4242'),
      note,
    });
  });

  it('leaves a problem that the agent has to read where it is', async () => {
    const { desk, looks, store } = watched();
    const subscriptions = { items: [], after: null, state: 'ready' as const, problem: null };
    const outcome = { tone: 'problem', problem: { kind: 'offline' } } as const;
    store.setState({ chosen: { match, leadId: null, subscriptions, extras: null }, outcome });
    desk.answer({ watchSubscription: () => done });
    await looksAfter(20_000, looks);
    expect(store.getState()).toMatchObject({
      outcome,
      watches: [{ end: { did: 'saved-method' } }],
    });
  });

  it('says nothing of what was stopped, or locked away, while it looked', async () => {
    const { act, desk, looks, store } = watched();
    let answer: (what: unknown) => void = () => {};
    const late = new Promise((resolve) => {
      answer = resolve;
    });
    desk.answer({ watchSubscription: () => late });
    await looksAfter(20_000, looks);
    const [watch] = store.getState().watches;
    if (watch) act.stopWatching(watch);
    answer(done);
    await looksAfter(0, looks);
    expect(store.getState()).toMatchObject({ outcome: null, watches: [] });
  });

  it('passes over a look that failed', async () => {
    const { desk, looks, store } = watched();
    desk.answer({ watchSubscription: () => ({ kind: 'rate-limited', retryAt: Date.now() }) });
    await looksAfter(20_000, looks);
    expect(store.getState().watches).toMatchObject([{ checkedAt: null, end: null }]);
    desk.answer({ watchSubscription: () => done });
    await looksAfter(40_000, looks);
    expect(store.getState().watches).toMatchObject([{ end: { did: 'saved-method' } }]);
  });

  it('does not look while nobody can see it, nor once stopped or closed', async () => {
    const { act, desk, looks, store } = watched();
    page.visibilityState = 'hidden';
    expect(await looksAfter(10 * 60_000, looks)).toBe(0);
    page.visibilityState = 'visible';
    page.addEventListener.mock.lastCall?.[1]();
    expect(await looksAfter(0, looks)).toBe(1);
    const [watch] = store.getState().watches;
    if (watch) act.stopWatching(watch);
    expect(await looksAfter(10 * 60_000, looks)).toBe(1);

    const again = watched();
    again.desk.leave();
    expect(await looksAfter(10 * 60_000, again.looks)).toBe(0);
    expect(desk.sent.map(({ name }) => name)).toEqual(['watchSubscription']);
  });

  it('watches a later link for the same subscription in place of the first', async () => {
    const { bench, looks, store } = watched();
    await looksAfter(10_000, looks);
    void startWatch(bench, { ...given, page: 'cancel', at: '2026-11-27T10:41:00Z' });
    expect(store.getState().watches).toMatchObject([{ page: 'cancel' }]);
    expect(await looksAfter(20_000, looks)).toBe(1);
  });

  it.each([
    ['the overview', { page: 'overview' as const }],
    ['a link of unknown age', { at: null }],
    ['what is canceled', { subscription: aSubscription(1, { status: 'canceled' }) }],
    [
      'a cancel link for what ends anyway',
      {
        page: 'cancel' as const,
        subscription: aSubscription(1, {
          scheduled_change: { action: 'cancel', effective_at: at, resume_at: null },
        }),
      },
    ],
  ])('does not watch %s', async (_what, changed) => {
    const { store } = watched({ ...given, ...changed });
    expect(store.getState().watches).toEqual([]);
  });
});

function watched(link = given) {
  const desk = fakeDesk({ watchSubscription: () => nothingYet });
  const { store, act, views } = createPopup(desk);
  const bench = { desk, store, views, act: () => act };
  void startWatch(bench, link);
  const looks = () => desk.sent.filter(({ name }) => name === 'watchSubscription').length;
  return { bench, desk, store, act, looks };
}

async function looksAfter(milliseconds: number, count: () => number): Promise<number> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return count();
}
