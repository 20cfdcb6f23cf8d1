import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPopup } from '@/ui/popup/store';
import { aCustomer, anAccount, aPage, aSession, found, subscriptionId } from '../builders';
import { readWords } from '../catalogue';
import { fakeDesk } from './fake-desk';

beforeEach(() => {
  readWords();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const typed = { pasted: false };
const pasted = { pasted: true };

async function opened(...changed: Parameters<typeof fakeDesk>) {
  const desk = fakeDesk({ readPage: () => aPage(), ...changed[0] });
  const popup = createPopup(desk);
  await popup.act.start();
  const queries = () => desk.sent.flatMap(({ name, input }) => (name === 'lookUp' ? [input] : []));
  return { desk, ...popup, queries };
}

describe('typing', () => {
  it('searches a name once, after a pause', async () => {
    const { act, queries } = await opened();
    for (const text of ['j', 'ja', 'jan', 'jane']) {
      act.type(text, typed);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(queries()).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(queries()).toMatchObject([{ query: 'jane' }]);
  });

  it('searches no name of two letters by itself, but does on Enter', async () => {
    const { act, queries } = await opened();
    act.type('bo', typed);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(queries()).toEqual([]);
    await act.submit();
    expect(queries()).toMatchObject([{ query: 'bo' }]);
  });

  it('searches once when Enter comes before the pause', async () => {
    const { act, queries } = await opened();
    act.type('jane', typed);
    await act.submit();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(queries()).toHaveLength(1);
  });

  it('looks up a whole ID at once', async () => {
    const { act, queries } = await opened();
    act.type(` ${subscriptionId(1)} `, typed);
    expect(queries()).toMatchObject([{ query: subscriptionId(1) }]);
  });

  it('looks up what is pasted at once', async () => {
    const { act, queries } = await opened();
    act.type('jane@example.com', pasted);
    expect(queries()).toMatchObject([{ query: 'jane@example.com' }]);
  });

  it('goes back to the page when the box is emptied', async () => {
    const { act, store } = await opened({
      readPage: () => aPage({ kind: 'email', value: 'jane@example.com' }),
    });
    act.type('someone else', pasted);
    act.type('', typed);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().search).toMatchObject({ query: 'jane@example.com', automatic: true });
  });
});

describe('typing before the session is known', () => {
  it('is looked up as soon as it is, and nothing of the page instead', async () => {
    const desk = fakeDesk();
    const { act, store } = createPopup(desk);
    const starting = act.start();
    act.type(subscriptionId(1), pasted);
    await act.submit();
    await starting;
    await vi.advanceTimersByTimeAsync(2_000);
    const queries = desk.sent.filter(({ name }) => name === 'lookUp').map(({ input }) => input);
    expect(queries).toMatchObject([{ query: subscriptionId(1) }]);
    expect(store.getState().chosen).not.toBeNull();
  });

  it('is not looked up when nothing can be', async () => {
    const desk = fakeDesk({ readSession: () => aSession(anAccount({ state: 'locked' })) });
    const { act } = createPopup(desk);
    const starting = act.start();
    act.type('jane@example.com', pasted);
    await starting;
    expect(desk.sent.map(({ name }) => name)).not.toContain('lookUp');
  });
});

describe('answers', () => {
  it('that come late do not replace those of a later question', async () => {
    const slow = new Promise((resolve) => setTimeout(() => resolve(found(aCustomer(1))), 5_000));
    const quick = found(aCustomer(2, { name: 'Bo' }));
    const { act, store } = await opened({
      lookUp: ({ query }) => (query === 'slow' ? slow : quick),
    });
    act.type('slow', pasted);
    act.type('quick', pasted);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.getState().search).toMatchObject({ query: 'quick' });
    expect(store.getState().chosen?.match.customer.name).toBe('Bo');
  });

  it('with several customers leave the choice to the agent', async () => {
    const { act, store } = await opened({ lookUp: () => found(aCustomer(1), aCustomer(2)) });
    await act.find('jane');
    expect(store.getState()).toMatchObject({ chosen: null, search: { state: 'found' } });
  });

  it('to what a menu asked for come from every account, and only then as to what is typed', async () => {
    const { act, queries, store } = await opened({
      lookUp: ({ everywhere }) => (everywhere ? found() : found(aCustomer(1))),
    });
    const { id: accountId } = anAccount();
    const query = 'jane@example.com';
    await act.find(query);
    expect(queries()).toEqual([
      { query, accountId, exactly: true, everywhere: true },
      { query, accountId },
    ]);
    expect(store.getState().chosen).not.toBeNull();
  });

  it('to an ID that a menu asked for come from the account that has it', async () => {
    const { act, queries } = await opened();
    await act.find(subscriptionId(1));
    expect(queries()).toEqual([{ query: subscriptionId(1), accountId: anAccount().id }]);
  });

  it('come from every account until the agent picks one', async () => {
    const { act, queries } = await opened({ lookUp: () => found(aCustomer(1), aCustomer(2)) });
    await act.find('jane@example.com');
    await act.lookUpAgain();
    await act.pickAccount(anAccount().id);
    const asked = queries().map((input) => 'everywhere' in Object(input));
    expect(asked).toEqual([true, true, false]);
  });

  it('of a reached limit are asked for again by themselves when it ends', async () => {
    const retryAt = Date.now() + 42_000;
    const { act, store, desk, queries } = await opened({
      lookUp: () => ({ kind: 'rate-limited', retryAt }),
    });
    await act.find('jane');
    expect(store.getState().search).toMatchObject({ state: 'failed' });
    desk.answer({ lookUp: () => found(aCustomer(1)) });
    await vi.advanceTimersByTimeAsync(41_000);
    expect(queries()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(store.getState().chosen).not.toBeNull();
  });

  it('of a reached limit lead on to the page’s next finding when the first is nobody’s', async () => {
    const limited = { kind: 'rate-limited', retryAt: Date.now() + 5_000 };
    const findings = ['325-10001', '325-10002', '325-10003'].map((value) => {
      return { kind: 'invoice' as const, value };
    });
    const { store, desk, queries } = await opened({
      readPage: () => aPage(...findings),
      lookUp: ({ query }) => (query === '325-10001' ? found() : limited),
    });
    desk.answer({
      lookUp: ({ query }) => (query === '325-10003' ? found(aCustomer(1)) : found()),
    });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(queries()).toMatchObject(
      ['1', '2', '2', '3'].map((end) => ({ query: `325-1000${end}` })),
    );
    expect(store.getState()).toMatchObject({
      chosen: {},
      search: { before: ['325-10001', '325-10002'] },
    });
  });

  it('of a reached limit are not asked for again once the agent looks for another', async () => {
    const limited = { kind: 'rate-limited', retryAt: Date.now() + 42_000 };
    const { act, desk, queries } = await opened({ lookUp: () => limited });
    await act.find('jane');
    desk.answer({ lookUp: () => found(aCustomer(1)) });
    await act.find('bo');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(queries()).toMatchObject([{ query: 'jane' }, { query: 'bo' }]);
  });

  it('are not waited for once the surface is closed', async () => {
    const limited = { kind: 'rate-limited', retryAt: Date.now() + 42_000 };
    const { act, desk, queries } = await opened({ lookUp: () => limited });
    await act.find('jane');
    desk.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(queries()).toHaveLength(1);
  });
});
