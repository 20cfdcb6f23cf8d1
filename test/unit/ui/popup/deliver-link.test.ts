import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPopup } from '@/ui/popup/store';
import { aCustomer, anAccount, aPage, aSession, subscriptionId } from '../builders';
import { readWords } from '../catalogue';
import { fakeDesk } from './fake-desk';

beforeEach(() => readWords());

/** Of the page of Jane Doe's ticket. */
const aTicket = {
  helpdesk: 'generic',
  number: '1',
  requester: { email: 'jane@example.com', name: null },
  people: [],
  agent: [],
  inWordsOnly: [],
};

async function opened(...changed: Parameters<typeof fakeDesk>) {
  const desk = fakeDesk(...changed);
  const popup = createPopup(desk);
  await popup.act.start();
  const times = (name: string) => desk.sent.filter((each) => each.name === name).length;
  return { desk, ...popup, times };
}

describe('a link', () => {
  const asked = { by: 'copy', page: 'overview', subscriptionId: null } as const;

  it('is made once for two clicks, and said to be short-lived', async () => {
    const { store, act, times } = await opened();
    await Promise.all([act.deliverLink(asked), act.deliverLink(asked)]);
    expect(times('copyPortalLink')).toBe(1);
    expect(store.getState()).toMatchObject({
      making: null,
      outcome: { tone: 'done', text: 'Portal link copied. Short-lived: make a new one each time.' },
    });
  });

  it('is asked for with IDs only', async () => {
    const { act, desk } = await opened();
    const by = { by: 'open', page: 'cancel', subscriptionId: subscriptionId(1) } as const;
    await act.deliverLink(by);
    expect(desk.sent.at(-1)).toEqual({
      name: 'openPortal',
      input: {
        accountId: anAccount().id,
        customerId: aCustomer(1).id,
        subscriptionId: subscriptionId(1),
        page: 'cancel',
        tabId: 1,
      },
    });
  });

  it('that cannot be made says why and is not tried again by itself', async () => {
    const { store, act, times } = await opened({
      copyPortalLink: () => ({ kind: 'rate-limited', retryAt: Date.now() }),
    });
    await act.deliverLink(asked);
    expect(store.getState().outcome).toMatchObject({ tone: 'problem' });
    expect(times('copyPortalLink')).toBe(1);
  });

  it('that is made as the keys are locked away names nobody, and is not watched', async () => {
    let made: (link: unknown) => void = () => {};
    const late = new Promise((resolve) => {
      made = resolve;
    });
    const { store, act, desk, times } = await opened({ copyPortalLink: () => late });
    const making = act.deliverLink(asked);
    await vi.waitFor(() => expect(times('copyPortalLink')).toBe(1));
    desk.answer({ readSession: () => aSession(anAccount({ state: 'locked' })) });
    await act.lock();
    made({ customerId: aCustomer(1).id, page: 'overview', at: null });
    await making;
    const { outcome, making: still } = store.getState();
    expect([outcome, still]).toEqual([
      { tone: 'done', text: 'Portal link copied. Short-lived: make a new one each time.' },
      null,
    ]);
  });

  it('names whom the reply goes to by now, where it was refused for them, and tells the worker', async () => {
    const { store, act, desk } = await opened();
    const insert = { ...asked, by: 'insert' } as const;
    const recipientsTold = () =>
      desk.sent.findLast(({ name }) => name === 'insertPortalLink')?.input;
    const reply = { open: true, recipients: ['jane@example.com', 'tom@example.net'] };
    const page = aPage({ kind: 'email', value: 'jane@example.com' });
    desk.answer({
      insertPortalLink: () => ({ kind: 'other-recipients' }),
      readPage: () => ({ ...page, ticket: { ...aTicket, reply } }),
    });
    await act.deliverLink(insert);
    expect(recipientsTold()).toMatchObject({ recipients: ['jane@example.com'] });
    expect(store.getState()).toMatchObject({
      making: null,
      outcome: { tone: 'notice', text: expect.stringContaining('also goes to tom@example.net.') },
      page: { ticket: { reply } },
    });
    await act.deliverLink(insert);
    expect(recipientsTold()).toMatchObject({ recipients: reply.recipients });
    expect(store.getState().outcome).toEqual({
      tone: 'problem',
      problem: expect.objectContaining({ kind: 'other-recipients' }),
    });
  });

  it('has the ticket read anew where somebody else is asking by now', async () => {
    const { store, act, desk } = await opened({ copyPortalLink: () => ({ kind: 'other-person' }) });
    const requester = { email: 'maria@example.com', name: null };
    const ticket = { ...aTicket, requester, reply: { open: false, recipients: null } };
    const page = aPage({ kind: 'email', value: 'jane@example.com' });
    desk.answer({ readPage: () => ({ ...page, ticket }) });
    await act.deliverLink(asked);
    expect(store.getState()).toMatchObject({
      making: null,
      outcome: { tone: 'problem', problem: { kind: 'other-person' } },
      page: { ticket: { requester } },
    });
  });

  it('says which ticket it is for, where it is to be inserted', async () => {
    const mark = { number: null, requester: null, address: 'a'.repeat(64) };
    const page = aPage({ kind: 'email', value: 'jane@example.com' });
    const { act, desk } = await opened({
      readPage: () => ({ ...page, mark }),
      insertPortalLink: () => ({ kind: 'paddle-trouble' }),
    });
    await act.deliverLink({ ...asked, by: 'insert' });
    expect(desk.sent.at(-1)).toMatchObject({
      name: 'insertPortalLink',
      input: { tabId: page.tabId, shown: mark },
    });
  });

  it('leaves what a shortcut asked for meanwhile to be shown', async () => {
    const { store, act, desk } = await opened();
    desk.answer({
      insertPortalLink: () => ({ kind: 'other-recipients' }),
      readPage: () => ({ ...aPage(), asked: 'maria@example.com' }),
    });
    await act.deliverLink({ ...asked, by: 'insert' });
    expect(desk.sent).toContainEqual(
      expect.objectContaining({
        name: 'lookUp',
        input: expect.objectContaining({ query: 'maria@example.com' }),
      }),
    );
    expect(store.getState().making).toBeNull();
  });
});
