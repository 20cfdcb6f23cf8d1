import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aSubscription } from '../builders';
import { readWords } from '../catalogue';
import { bo, jane, names, open, ticket, turnTo } from './a-panel';

beforeEach(() => {
  readWords();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('what is begun while a page is on its way', () => {
  const loading = { ...ticket(2), tabId: 1, loading: true };
  const bosChange = { customerId: bo.id, subscriptionId: aSubscription(1).id };

  it('stays when the first page that the panel reads has loaded', async () => {
    const { desk, popup } = await open({ page: { ...ticket(1), loading: true } });
    await popup.act.find(bo.email);
    await vi.advanceTimersByTimeAsync(0);
    popup.act.changePlan(aSubscription(1));
    desk.answer({ readPage: () => ticket(1, jane.email) });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(popup.store.getState()).toMatchObject({ typed: bo.email, changing: bosChange });
    expect(names(popup)).toEqual({ name: 'Bo', turning: false });
  });

  it('stays when no page can be read', async () => {
    const { desk, popup } = await open({ page: { ...ticket(1), loading: true } });
    await popup.act.find(bo.email);
    await vi.advanceTimersByTimeAsync(0);
    desk.answer({ readPage: () => ({ kind: 'page-unreadable' }) });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(popup.store.getState().typed).toBe(bo.email);
    expect(names(popup)).toEqual({ name: 'Bo', turning: false });
  });

  it('is of the next ticket, though its search was answered before the page came', async () => {
    const { desk, popup } = await open();
    desk.answer({ readPage: () => loading });
    turnTo(desk, 1);
    await vi.advanceTimersByTimeAsync(100);
    await popup.act.find(bo.email);
    await vi.advanceTimersByTimeAsync(1_300);
    expect(names(popup)).toEqual({ name: 'Bo', turning: false });
    popup.act.changePlan(aSubscription(1));
    desk.answer({ readPage: () => ({ ...ticket(2, 'nobody@example.com'), tabId: 1 }) });
    await vi.advanceTimersByTimeAsync(10_000);
    const { typed, changing, aside } = popup.store.getState();
    expect({ typed, changing, aside }).toMatchObject({
      typed: bo.email,
      changing: bosChange,
      aside: [],
    });

    desk.answer({ readPage: () => ticket(1, jane.email) });
    turnTo(desk, 1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(popup.store.getState()).toMatchObject({ typed: '', aside: [{ changing: bosChange }] });
    expect(names(popup).name).toBe('Jane');
  });

  it('does not make the wait begin again', async () => {
    const { desk, popup } = await open();
    desk.answer({ readPage: () => loading });
    turnTo(desk, 1);
    await vi.advanceTimersByTimeAsync(7_000);
    await popup.act.find(bo.email);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(popup.store.getState().page).toMatchObject({ url: loading.url });
  });

  it('is not the customer of the ticket that is left, when the search is emptied', async () => {
    const { desk, popup, seen } = await open();
    await popup.act.find(bo.email);
    desk.answer({ readPage: () => loading });
    turnTo(desk, 1);
    const asked = seen().length;
    popup.act.type('', { pasted: false });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen().slice(asked)).not.toContain('lookUp');
  });
});
