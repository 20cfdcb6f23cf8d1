import { beforeEach, describe, expect, it } from 'vitest';
import type { PageRead } from '@/messages/answers';
import { screenOf } from '@/ui/popup/selectors';
import { createPopup } from '@/ui/popup/store';
import { aCustomer, anAccount, aPage, aSession, found } from '../builders';
import { readWords } from '../catalogue';
import { fakeDesk } from './fake-desk';

beforeEach(() => readWords());

describe('opening the popup', () => {
  it('looks up what the page holds, without typing', async () => {
    const desk = fakeDesk();
    const { store, act } = createPopup(desk);
    await act.start();
    expect(store.getState().chosen?.match.customer.name).toBe('Jane Doe');
    const { id } = anAccount();
    expect(desk.sent).toContainEqual({
      name: 'lookUp',
      input: { query: 'jane@example.com', accountId: id, exactly: true },
    });
  });

  it('tries the next finding when the best leads to nobody, three at most', async () => {
    const findings = [1, 2, 3, 4].map((n) => ({ kind: 'invoice' as const, value: `325-1000${n}` }));
    const desk = fakeDesk({ readPage: () => aPage(...findings), lookUp: () => found() });
    const { store, act } = createPopup(desk);
    await act.start();
    const queries = desk.sent.filter(({ name }) => name === 'lookUp');
    expect(queries).toHaveLength(3);
    expect(store.getState().search).toMatchObject({
      state: 'found',
      query: '325-10003',
      before: ['325-10001', '325-10002'],
    });
  });

  it('looks up nothing once the agent types', async () => {
    const desk = fakeDesk();
    const { act } = createPopup(desk);
    const started = act.start();
    act.type('so', { pasted: false });
    await started;
    expect(desk.sent.map(({ name }) => name)).not.toContain('lookUp');
  });

  it('shows what a menu asked for instead of the page’s best', async () => {
    const page = { ...aPage({ kind: 'email', value: 'jane@example.com' }), asked: '325-10566' };
    const desk = fakeDesk({ readPage: () => page });
    const { store, act } = createPopup(desk);
    await act.start();
    expect(store.getState()).toMatchObject({ typed: '325-10566', search: { query: '325-10566' } });
  });

  it('shows all that the page’s best leads to, where a shortcut could not tell whom it meant', async () => {
    const page = { ...aPage({ kind: 'email', value: 'jane@example.com' }), asked: '' };
    const desk = fakeDesk({ readPage: () => page });
    const { act } = createPopup(desk);
    await act.start();
    const asked = desk.sent.filter(({ name }) => name === 'lookUp');
    expect(asked).toMatchObject([{ input: { query: 'jane@example.com', everywhere: true } }]);
  });

  it('is not in the way of an account that can be used, when the key of the last one is gone', async () => {
    const gone = anAccount({ id: 'acc_bbbbbbbbbbbb', state: 'forgotten', keep: 'session' });
    const desk = fakeDesk({ readSession: () => aSession(gone, anAccount()) });
    const { store, act } = createPopup(desk);
    await act.start();
    expect(screenOf(store.getState())).toBe('ready');
    expect(store.getState().chosen?.match.customer.name).toBe('Jane Doe');
    await act.pickAccount(gone.id);
    expect(screenOf(store.getState())).toBe('forgotten');
  });

  it.each([
    ['no-account', []],
    ['locked', [anAccount({ state: 'locked' })]],
    ['forgotten', [anAccount({ state: 'forgotten', keep: 'session' })]],
    ['ready', [anAccount()]],
  ] as const)('shows the screen “%s”', async (screen, accounts) => {
    const { store, act } = createPopup(fakeDesk({ readSession: () => aSession(...accounts) }));
    expect(screenOf(store.getState())).toBe('starting');
    await act.start();
    expect(screenOf(store.getState())).toBe(screen);
  });

  it('says so when the service worker does not answer', async () => {
    const { store, act } = createPopup(fakeDesk({ readSession: () => ({ kind: 'interrupted' }) }));
    await act.start();
    expect(screenOf(store.getState())).toBe('broken');
  });
});

describe('following the page', () => {
  it('shows the customer of the tab that the agent turns to', async () => {
    const desk = fakeDesk();
    const { store, act } = createPopup(desk);
    await act.start();
    desk.answer({
      readPage: () => ({ ...aPage({ kind: 'email', value: 'bo@example.com' }), tabId: 2 }),
      lookUp: () => found(aCustomer(2, { name: 'Bo' })),
    });
    await act.followPage();
    expect(store.getState().chosen?.match.customer.name).toBe('Bo');
  });

  it('looks up what comes onto a page whose first findings led to nobody', async () => {
    const address = { kind: 'email', value: 'noor@example.com' } as const;
    const invoice = { kind: 'invoice', value: '325-10566' } as const;
    const desk = fakeDesk({ readPage: () => aPage(address), lookUp: () => found() });
    const { store, act } = createPopup(desk);
    await act.start();
    desk.answer({ readPage: () => aPage(invoice, address), lookUp: () => found(aCustomer(1)) });
    await act.followPage();
    expect(store.getState().chosen?.match.customer.name).toBe('Jane Doe');
  });

  it('looks up what comes onto the page while its first finding is looked up', async () => {
    const address = { kind: 'email', value: 'noor@example.com' } as const;
    const invoice = { kind: 'invoice', value: '325-10566' } as const;
    const desk = fakeDesk({ readPage: () => aPage(address) });
    const { store, act } = createPopup(desk);
    desk.answer({
      lookUp: async ({ query }) => {
        if (query === invoice.value) return found(aCustomer(1));
        desk.answer({ readPage: () => aPage(invoice, address) });
        await act.followPage();
        return found();
      },
    });
    await act.start();
    expect(store.getState().chosen?.match.customer.name).toBe('Jane Doe');
  });

  it('keeps the newer of two readings of the page, and what a menu asked the older for', async () => {
    const late: ((page: PageRead) => void)[] = [];
    const desk = fakeDesk({
      readPage: () => new Promise<PageRead>((resolve) => late.push(resolve)),
      lookUp: () => found(),
    });
    const { store, act } = createPopup(desk);
    const started = act.start();
    const again = act.followPage();
    const [older, newer] = late;
    newer?.(aPage({ kind: 'email', value: 'bo@example.com' }));
    await again;
    older?.({ ...aPage({ kind: 'email', value: 'jane@example.com' }), asked: '325-10566' });
    await started;
    expect(store.getState().page?.findings).toEqual([{ kind: 'email', value: 'bo@example.com' }]);
    desk.answer({ readPage: () => aPage() });
    await act.followPage();
    expect(store.getState().typed).toBe('325-10566');
  });

  it('asks nothing again where nobody was found and nothing new came', async () => {
    const desk = fakeDesk({ lookUp: () => found() });
    const { act } = createPopup(desk);
    await act.start();
    await act.followPage();
    expect(desk.sent.filter(({ name }) => name === 'lookUp')).toHaveLength(1);
  });

  it('keeps what the agent searched for while the ticket changes around it', async () => {
    const desk = fakeDesk();
    const { store, act } = createPopup(desk);
    await act.start();
    await act.find('jane');
    desk.answer({ readPage: () => aPage({ kind: 'email', value: 'bo@example.com' }) });
    await act.followPage();
    expect(store.getState()).toMatchObject({ typed: 'jane', chosen: { match: {} } });
  });

  it('shows nobody once the page holds nothing more', async () => {
    const desk = fakeDesk();
    const { store, act } = createPopup(desk);
    await act.start();
    desk.answer({ readPage: () => aPage() });
    await act.followPage();
    expect(store.getState()).toMatchObject({ chosen: null, search: { state: 'idle' } });
  });
});

describe('locking', () => {
  it('takes the customer off the screen', async () => {
    const desk = fakeDesk();
    const { store, act } = createPopup(desk);
    await act.start();
    desk.answer({ readSession: () => aSession(anAccount({ state: 'locked' })) });
    await act.lock();
    expect(store.getState().chosen).toBeNull();
    expect(screenOf(store.getState())).toBe('locked');
  });

  it('hands the passphrase over past the messages, and goes on once unlocked', async () => {
    const desk = fakeDesk({ readSession: () => aSession(anAccount({ state: 'locked' })) });
    const { store, act } = createPopup(desk);
    await act.start();
    desk.answer({ readSession: () => aSession(anAccount()) });
    expect(await act.unlock('river lantern 42 moss')).toBeNull();
    expect(store.getState().chosen).not.toBeNull();
    expect(JSON.stringify(desk.sent)).not.toContain('lantern');
  });

  it('stays locked with a wrong passphrase, and says so', async () => {
    const locked = () => aSession(anAccount({ state: 'locked' }));
    const desk = fakeDesk({ readSession: locked, unlock: () => ({ kind: 'wrong-passphrase' }) });
    const { act } = createPopup(desk);
    await act.start();
    expect(await act.unlock('wrong')).toEqual({ kind: 'wrong-passphrase' });
  });
});

describe('another account', () => {
  it('is asked first from then on', async () => {
    const other = anAccount({ id: 'acc_bbbbbbbbbbbb', name: 'Other' });
    const desk = fakeDesk({ readSession: () => aSession(anAccount(), other) });
    const { act } = createPopup(desk);
    await act.start();
    await act.pickAccount(other.id);
    expect(desk.sent.filter(({ name }) => name === 'lookUp').at(-1)?.input).toEqual({
      query: 'jane@example.com',
      accountId: other.id,
      exactly: true,
    });
  });
});
