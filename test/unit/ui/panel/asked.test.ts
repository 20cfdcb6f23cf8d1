import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aSubscription } from '../builders';
import { readWords } from '../catalogue';
import { bo, jane, names, open } from './a-panel';

beforeEach(() => {
  readWords();
  vi.useFakeTimers();
});

/** What a menu or a shortcut says that cannot tell whom it is for. */
const allOfThePage = { event: 'lookUpAsked', query: '', windowId: 1 } as const;

describe('what a shortcut asks to be shown', () => {
  it('is shown in the panel of its window, in the place of what was looked for', async () => {
    const { desk, popup } = await open({ windowId: 1 });
    await popup.act.find(bo.email);
    expect(names(popup).name).toBe('Bo');
    expect(desk.announce(allOfThePage)).toEqual([true]);
    await vi.advanceTimersByTimeAsync(0);
    expect(names(popup).name).toBe('Jane');
    expect(popup.store.getState().typed).toBe('');
    const [asked] = desk.sent.filter(({ name }) => name === 'lookUp').slice(-1);
    expect(asked?.input).toMatchObject({ query: jane.email, everywhere: true });
  });

  it('is shown as it was asked, where it is one thing', async () => {
    const { desk, popup } = await open({ windowId: 1 });
    desk.announce({ ...allOfThePage, query: bo.email });
    await vi.advanceTimersByTimeAsync(0);
    expect(names(popup).name).toBe('Bo');
  });

  it('is left to the panel or popup of another window', async () => {
    const { desk, popup } = await open({ windowId: 2 });
    await popup.act.find(bo.email);
    expect(desk.announce(allOfThePage)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(0);
    expect(names(popup).name).toBe('Bo');
  });

  it('is left to the popup while a plan change is drafted in the panel', async () => {
    const { desk, popup } = await open({ windowId: 1 });
    popup.store.setState({
      changing: {
        accountId: 'acc_aaaaaaaaaaaa',
        subscriptionId: aSubscription(1).id,
        customerId: jane.id,
        customer: jane,
      },
    });
    desk.sent.length = 0;
    expect(desk.announce(allOfThePage)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.sent).toEqual([]);
  });
});
