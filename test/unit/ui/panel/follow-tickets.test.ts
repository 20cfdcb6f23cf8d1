import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aPage, aSubscription, found } from '../builders';
import { readWords } from '../catalogue';
import { bo, jane, names, open, ticket, turnTo } from './a-panel';

beforeEach(() => {
  readWords();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('turning to another ticket', () => {
  it('keeps the customer in sight, unusable, until the next one is known', async () => {
    const { desk, popup, seen } = await open();
    let answer: (found: unknown) => void = () => {};
    const awaited = new Promise((resolve) => {
      answer = resolve;
    });
    desk.answer({ readPage: () => ticket(2, bo.email), lookUp: () => awaited });
    turnTo(desk, 2);
    expect(popup.store.getState()).toMatchObject({ turning: true, chosen: { match: {} } });
    await popup.act.deliverLink({ by: 'copy', page: 'overview', subscriptionId: null });
    popup.act.changePlan(aSubscription(1));
    await vi.advanceTimersByTimeAsync(50);
    expect(names(popup)).toEqual({ name: 'Jane', turning: true });
    expect(seen()).not.toContain('copyPortalLink');
    expect(popup.store.getState().changing).toBeNull();

    answer(found(bo));
    await vi.advanceTimersByTimeAsync(0);
    expect(names(popup)).toEqual({ name: 'Bo', turning: false });
  });

  it('never takes what the page before held for the ticket at a new address', async () => {
    const { desk, popup } = await open();
    // A helpdesk changes its address before it draws the ticket.
    desk.answer({ readPage: () => ({ ...ticket(2, jane.email), tabId: 1 }) });
    turnTo(desk, 1);
    await vi.advanceTimersByTimeAsync(300);
    expect(popup.store.getState().turning).toBe(true);
    desk.answer({ readPage: () => ({ ...ticket(2, bo.email), tabId: 1 }) });
    desk.announce({ event: 'pageChanged', tabId: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(names(popup)).toEqual({ name: 'Bo', turning: false });
  });

  it('leaves nobody on display for a ticket that leads to nobody', async () => {
    const { desk, popup } = await open();
    desk.answer({ readPage: () => ticket(2, 'nobody@example.com'), lookUp: () => found() });
    turnTo(desk, 2);
    await vi.advanceTimersByTimeAsync(0);
    expect(names(popup)).toEqual({ name: undefined, turning: false });
    desk.answer({ readPage: () => ticket(1, jane.email) });
    turnTo(desk, 1);
    await vi.advanceTimersByTimeAsync(0);
    desk.answer({ readPage: () => ticket(2, 'nobody@example.com') });
    turnTo(desk, 2);
    await vi.advanceTimersByTimeAsync(0);
    expect(names(popup)).toEqual({ name: undefined, turning: false });
  });

  it('gives a page that is empty a moment to be drawn, then says that it is', async () => {
    const { desk, popup } = await open();
    desk.answer({ readPage: () => ({ ...ticket(2), tabId: 1 }) });
    turnTo(desk, 1);
    await vi.advanceTimersByTimeAsync(600);
    expect(names(popup)).toEqual({ name: 'Jane', turning: true });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(names(popup)).toEqual({ name: undefined, turning: false });
  });

  it('takes what is typed meanwhile for the next ticket, not for the customer of the last', async () => {
    const { desk, popup } = await open();
    desk.answer({ readPage: () => ticket(2, bo.email) });
    turnTo(desk, 2);
    popup.act.type('so', { pasted: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(popup.store.getState()).toMatchObject({ typed: 'so', turning: false, chosen: null });
  });
});

describe('a page that holds nothing', () => {
  it('does not stand still when the panel is opened on it', async () => {
    const { popup } = await open({ page: ticket(1) });
    expect(names(popup)).toEqual({ name: undefined, turning: false });
  });
});

describe('another address of the same ticket', () => {
  it('changes nothing and asks nothing, though its page is drawn anew', async () => {
    const { desk, popup, seen } = await open();
    const asked = seen().length;
    const reply = { ...aPage({ kind: 'email', value: jane.email }), url: 'https://desk.example/r' };
    desk.answer({ readPage: () => ({ ...reply, findings: [] }) });
    turnTo(desk, 1);
    await vi.advanceTimersByTimeAsync(400);
    desk.answer({ readPage: () => ({ ...reply, findings: [...reply.findings, invoice] }) });
    desk.announce({ event: 'pageChanged', tabId: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(names(popup)).toEqual({ name: 'Jane', turning: false });
    expect(seen().slice(asked)).not.toContain('lookUp');
  });
});

describe('coming back', () => {
  it('shows the ticket as it was and asks Paddle nothing', async () => {
    const { desk, popup, seen } = await open();
    await popup.act.find(bo.email);
    desk.answer({ readPage: () => ticket(2, jane.email) });
    turnTo(desk, 2);
    await vi.advanceTimersByTimeAsync(0);
    expect(names(popup).name).toBe('Jane');
    expect(popup.store.getState().typed).toBe('');
    const asked = seen().length;
    desk.answer({ readPage: () => ticket(1, jane.email) });
    turnTo(desk, 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(names(popup)).toEqual({ name: 'Bo', turning: false });
    expect(popup.store.getState().typed).toBe(bo.email);
    expect(seen().slice(asked)).toEqual(['readPage']);
  });

  it('reads subscriptions again behind it after two minutes', async () => {
    const { desk, popup, seen } = await open();
    desk.answer({ readPage: () => ticket(2, bo.email) });
    turnTo(desk, 2);
    await vi.advanceTimersByTimeAsync(121_000);
    const asked = seen().length;
    const [fresh] = [aSubscription(1, { status: 'past_due' })];
    desk.answer({
      readPage: () => ticket(1, jane.email),
      listSubscriptions: () => ({ subscriptions: [fresh], after: null }),
    });
    turnTo(desk, 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(seen().slice(asked)).toEqual(['readPage', 'listSubscriptions']);
    expect(popup.store.getState().chosen?.subscriptions.items).toEqual([fresh]);
  });

  it('looks up anew once accounts or keys have changed', async () => {
    const { desk, popup, seen } = await open();
    desk.answer({ readPage: () => ticket(2, bo.email) });
    turnTo(desk, 2);
    await vi.advanceTimersByTimeAsync(0);
    await popup.act.readSession();
    const asked = seen().length;
    desk.answer({ readPage: () => ticket(1, jane.email) });
    turnTo(desk, 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(seen().slice(asked)).toContain('lookUp');
  });
});

describe('a plan change', () => {
  it('goes aside with its ticket, whatever is typed, and comes back with it', async () => {
    const { desk, popup } = await open();
    popup.act.changePlan(aSubscription(1));
    const { changing } = popup.store.getState();
    desk.answer({ readPage: () => ticket(2, bo.email) });
    turnTo(desk, 2);
    popup.act.type('so', { pasted: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(popup.store.getState()).toMatchObject({
      changing: null,
      aside: [{ changing, ticket: { tabId: 1, title: '#1' } }],
    });
    popup.act.type('', { pasted: false });
    await vi.advanceTimersByTimeAsync(0);
    desk.answer({ readPage: () => ticket(1, jane.email) });
    turnTo(desk, 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(popup.store.getState()).toMatchObject({ changing, aside: [] });
  });
});

describe('a panel of another window', () => {
  it('does not stir', async () => {
    const { desk, popup, seen } = await open({ windowId: 7 });
    const asked = seen().length;
    desk.announce({ event: 'pageChanged', tabId: 5, windowId: 8, turned: true });
    desk.announce({ event: 'lookUpAsked', query: bo.email, windowId: 8 });
    await vi.advanceTimersByTimeAsync(0);
    expect(names(popup)).toEqual({ name: 'Jane', turning: false });
    expect(seen().slice(asked)).toEqual([]);
    expect(desk.sent.find(({ name }) => name === 'readPage')?.input).toEqual({ windowId: 7 });
  });
});

const invoice = { kind: 'invoice', value: '325-10001' } as const;
