import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageRead } from '@/messages/answers';
import { followTickets } from '@/ui/panel/follow-tickets';
import { createPopup, type Popup } from '@/ui/popup/store';
import { aCustomer, aPage, aSubscription, found } from '../builders';
import { readWords } from '../catalogue';
import { type FakeDesk, fakeDesk } from '../popup/fake-desk';

beforeEach(() => {
  readWords();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const jane = aCustomer(1, { name: 'Jane', email: 'jane@example.com' });
const bo = aCustomer(2, { name: 'Bo', email: 'bo@example.com' });
const people = [jane, bo];

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

/** A panel over a ticket of Jane's. */
async function open({
  windowId,
  page = ticket(1, jane.email),
}: {
  windowId?: number;
  page?: PageRead;
} = {}): Promise<{
  desk: FakeDesk;
  popup: Popup;
  seen: () => string[];
}> {
  const desk = fakeDesk({
    readPage: () => page,
    lookUp: ({ query }) => found(...people.filter(({ email }) => email === query)),
  });
  const popup = createPopup({ ...desk, surface: 'panel', follow: followTickets, windowId });
  await popup.act.start();
  await vi.advanceTimersByTimeAsync(0);
  return { desk, popup, seen: () => desk.sent.map(({ name }) => name) };
}

function ticket(number: number, email?: string): PageRead {
  const page = email ? aPage({ kind: 'email', value: email }) : aPage();
  const url = `https://desk.example/tickets/${number}`;
  return { ...page, tabId: number, url, title: `#${number}` };
}

function turnTo(desk: FakeDesk, tabId: number): void {
  desk.announce({ event: 'pageChanged', tabId, turned: true });
}

function names({ store }: Popup): { name: string | null | undefined; turning: boolean } {
  const { chosen, turning } = store.getState();
  return { name: chosen?.match.customer.name, turning };
}
