import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPopup } from '@/ui/popup/store';
import { aCustomer, anAccount, aSubscription, found, subscriptionId } from '../builders';
import { readWords } from '../catalogue';
import { anEntry, open } from '../plan-change/a-change';
import { fakeDesk } from './fake-desk';

beforeEach(() => readWords());

async function opened(...changed: Parameters<typeof fakeDesk>) {
  const desk = fakeDesk(...changed);
  const popup = createPopup(desk);
  await popup.act.start();
  const times = (name: string) => desk.sent.filter((each) => each.name === name).length;
  return { desk, ...popup, times };
}

describe('the customer on display', () => {
  it('comes with subscriptions, country and a clipboard made ready', async () => {
    const { store, times } = await opened({
      listSubscriptions: () => ({ subscriptions: [aSubscription(1)], after: null }),
    });
    expect(store.getState().chosen).toMatchObject({
      subscriptions: { state: 'ready', items: [{ id: subscriptionId(1) }] },
      extras: { country: 'SE' },
    });
    expect(times('prepareClipboard')).toBe(1);
  });

  it('stays when the subscriptions cannot be read, which can be tried again', async () => {
    const { store, act, desk } = await opened({
      listSubscriptions: () => ({ kind: 'paddle-trouble' }),
      readCustomerExtras: () => ({ kind: 'paddle-trouble' }),
    });
    expect(store.getState().chosen).toMatchObject({
      match: { customer: { name: 'Jane Doe' } },
      subscriptions: { state: 'failed', problem: { kind: 'paddle-trouble' } },
      extras: null,
    });
    desk.answer({ listSubscriptions: () => ({ subscriptions: [aSubscription(1)], after: null }) });
    await act.readMoreSubscriptions();
    expect(store.getState().chosen?.subscriptions).toMatchObject({ state: 'ready', problem: null });
  });

  it('gets country and credit by itself when the rate limit allows it', async () => {
    vi.useFakeTimers();
    const { store, desk } = await opened({
      readCustomerExtras: () => ({ kind: 'rate-limited', retryAt: Date.now() + 3_000 }),
    });
    expect(store.getState().chosen?.extras).toBeNull();
    desk.answer({ readCustomerExtras: () => ({ country: 'SE', balances: [], decimals: null }) });
    await vi.advanceTimersByTimeAsync(3_000);
    vi.useRealTimers();
    expect(store.getState().chosen?.extras).toMatchObject({ country: 'SE' });
  });

  it('has its credit read again after a plan change, and only then', async () => {
    const { act, store, views, times } = await opened();
    for (const changed of [false, true]) {
      act.changePlan(aSubscription(1));
      const { changing } = store.getState();
      if (!changing) throw new Error('No view is open');
      const view = open();
      if (changed) view.store.setState({ writing: { state: 'standing', entry: anEntry() } });
      views.set(changing, view);
      act.leavePlanChange();
      expect(times('readCustomerExtras')).toBe(changed ? 2 : 1);
    }
  });

  it('gets further pages below the first, on request', async () => {
    const { store, act, times } = await opened({
      listSubscriptions: ({ after }) =>
        after === undefined
          ? { subscriptions: [aSubscription(9)], after: subscriptionId(9) }
          : { subscriptions: [aSubscription(1)], after: null },
    });
    expect(times('listSubscriptions')).toBe(1);
    await act.readMoreSubscriptions();
    const { items = [], after } = store.getState().chosen?.subscriptions ?? {};
    expect(items.map(({ id }) => id)).toEqual([subscriptionId(9), subscriptionId(1)]);
    expect(after).toBeNull();
  });

  it('gets further pages by itself until the subscription of the ticket is there', async () => {
    const { store, times } = await opened({
      lookUp: () => ({ ...found(aCustomer(1)), subscriptionId: subscriptionId(7) }),
      listSubscriptions: ({ after }) =>
        after === undefined
          ? { subscriptions: [aSubscription(9)], after: subscriptionId(9) }
          : { subscriptions: [aSubscription(7)], after: subscriptionId(7) },
    });
    expect(times('listSubscriptions')).toBe(2);
    expect(store.getState().chosen?.leadId).toBe(subscriptionId(7));
  });

  it('does not get what was read for another', async () => {
    let arrive: (page: unknown) => void = () => undefined;
    const late = new Promise((resolve) => {
      arrive = resolve;
    });
    const { store, act } = await opened({
      lookUp: () => found(aCustomer(1), aCustomer(2)),
      listSubscriptions: ({ customerId }) =>
        customerId === aCustomer(1).id ? late : { subscriptions: [], after: null },
    });
    const accountId = anAccount().id;
    const first = act.choose({ accountId, customer: aCustomer(1) }, null);
    await act.choose({ accountId, customer: aCustomer(2) }, null);
    arrive({ subscriptions: [aSubscription(1)], after: null });
    await first;
    expect(store.getState().chosen).toMatchObject({
      match: { customer: { id: aCustomer(2).id } },
      subscriptions: { items: [] },
    });
  });
});

describe('coming back to a customer', () => {
  it('shows each subscription once, although the first reading was still under way', async () => {
    const late: ((page: unknown) => void)[] = [];
    const { store, act } = await opened({
      listSubscriptions: () => new Promise((resolve) => late.push(resolve)),
    });
    const { chosen } = store.getState();
    if (!chosen) throw new Error('Nobody is on display');
    const again = act.choose(chosen.match, null);
    for (const answer of late) answer({ subscriptions: [aSubscription(1)], after: null });
    await again;
    expect(store.getState().chosen?.subscriptions.items).toHaveLength(1);
  });
});
