import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '@/messages/caller';
import { type Caller, type CommandName, protocol } from '@/messages/protocol';
import { answer, type Handlers } from '@/messages/serve';

const own = 'chrome-extension://test-extension-id';
const id = 'test-extension-id';
const customerId = 'ctm_01j2m4q6s8t0v2x4z6b8d0f2h4';
const subscriptionId = 'sub_01j2m4q6s8t0v2x4z6b8d0f2h4';

const view = '3c6f9a52-6f0d-4a53-9b55-0f4d2c7b1e11';
const item = { price_id: 'pri_01j2m4q6s8t0v2x4z6b8d0f2h4', quantity: 3 };
const preview = {
  accountId: 'acc_0123456789ab',
  subscriptionId,
  items: [item],
  mode: 'prorated_immediately',
  on_payment_failure: 'prevent_change',
  view,
  round: 0,
};

const senders: Record<Caller | 'nobody', Sender> = {
  popup: { id, origin: own, url: `${own}/popup.html` },
  panel: { id, origin: own, url: `${own}/sidepanel.html` },
  options: {
    id,
    origin: own,
    url: `${own}/options.html`,
    tab: { id: 1 } as NonNullable<Sender['tab']>,
    frameId: 0,
  },
  content: {
    id,
    origin: 'https://desk.example',
    url: 'https://desk.example/',
    tab: { id: 2 } as NonNullable<Sender['tab']>,
    frameId: 0,
  },
  nobody: {
    id: 'another',
    origin: 'chrome-extension://another',
    url: 'chrome-extension://another/',
  },
};

/** An input of the right shape for each command, and who may send it: written from the design. */
const rows: [CommandName, unknown, Caller[]][] = [
  ['readGuardRails', {}, ['options']],
  ['readDecimals', { accountId: 'acc_000000000000' }, ['options']],
  ['listActivity', { before: 12 }, ['options']],
  ['exportActivity', {}, ['options']],
  ['clearActivity', {}, ['options']],
  ['replyTouched', {}, ['content']],
  ['readSession', {}, ['popup', 'panel', 'options']],
  ['readPage', {}, ['popup', 'panel']],
  ['lookUp', { query: 'jane' }, ['popup', 'panel']],
  ['listSubscriptions', { accountId: 'acc_0123456789ab', customerId }, ['popup', 'panel']],
  [
    'watchSubscription',
    { accountId: 'acc_0123456789ab', customerId, subscriptionId, page: 'cancel' },
    ['popup', 'panel'],
  ],
  ['readCustomerExtras', { accountId: 'acc_0123456789ab', customerId }, ['popup', 'panel']],
  [
    'copyPortalLink',
    { accountId: 'acc_0123456789ab', customerId, page: 'overview' },
    ['popup', 'panel'],
  ],
  [
    'insertPortalLink',
    {
      accountId: 'acc_0123456789ab',
      customerId,
      subscriptionId,
      page: 'cancel',
      recipients: ['jane@example.com'],
    },
    ['popup', 'panel'],
  ],
  ['insertText', { text: 'Hello', into: 'note' }, ['popup', 'panel']],
  [
    'openPortal',
    { accountId: 'acc_0123456789ab', customerId, subscriptionId, page: 'cancel' },
    ['popup', 'panel'],
  ],
  ['copySignInAddress', { accountId: 'acc_0123456789ab', customerId }, ['popup', 'panel']],
  ['prepareClipboard', {}, ['popup', 'panel']],
  ['readPlanChange', { accountId: 'acc_0123456789ab', subscriptionId }, ['popup', 'panel']],
  ['listCatalogue', { accountId: 'acc_0123456789ab' }, ['popup', 'panel']],
  ['previewChange', preview, ['popup', 'panel']],
  ['confirmChange', { previewId: view }, ['popup', 'panel']],
  ['listChanges', {}, ['popup', 'panel']],
  ['readPayment', { subscriptionId }, ['popup', 'panel']],
  ['seeChange', { subscriptionId }, ['popup', 'panel']],
  [
    'addAccount',
    { name: 'Acme', colour: 'blue', keep: 'vault', intake: 'intake:abcdefgh' },
    ['options'],
  ],
  [
    'replaceKey',
    { accountId: 'acc_0123456789ab', keep: 'session', intake: 'intake:abcdefgh' },
    ['options'],
  ],
  ['updateAccount', { accountId: 'acc_0123456789ab', name: 'Acme', colour: 'teal' }, ['options']],
  ['checkAccount', { accountId: 'acc_0123456789ab' }, ['options']],
  ['removeAccount', { accountId: 'acc_0123456789ab' }, ['options']],
  ['unlock', { intake: 'intake:abcdefgh' }, ['popup', 'panel', 'options']],
  ['lock', {}, ['popup', 'panel', 'options']],
  ['changePassphrase', { intake: 'intake:abcdefgh' }, ['options']],
  ['pageStarted', {}, ['content']],
  ['pageChanged', { findings: [{ kind: 'customer', value: customerId }] }, ['content']],
  ['pagePointedAt', { finding: null }, ['content']],
];

const handled = vi.fn(async () => ({ ok: true, value: null }));
const handlers = Object.fromEntries(
  Object.keys(protocol).map((name) => [name, handled]),
) as unknown as Handlers;

beforeEach(() => {
  fakeBrowser.reset();
  handled.mockClear();
  vi.stubGlobal('location', { origin: own });
  vi.stubGlobal('chrome', fakeBrowser);
});

describe('answer', () => {
  it('has a row in this table for every command of the protocol', () => {
    expect(rows.map(([name]) => name).toSorted()).toEqual(Object.keys(protocol).toSorted());
  });

  const pairs = rows.flatMap(([name, input, allowed]) =>
    Object.entries(senders).map(
      ([who, sender]) =>
        [name, who, { input, sender, allowed: (allowed as string[]).includes(who) }] as const,
    ),
  );

  it.each(pairs)(
    '%s from %s is handled exactly where the design allows it',
    async (name, _, row) => {
      const result = await answer(handlers, name, { data: row.input, sender: row.sender });
      expect(result.ok).toBe(row.allowed);
      expect(handled).toHaveBeenCalledTimes(row.allowed ? 1 : 0);
    },
  );

  it.each<[CommandName, unknown]>([
    [
      'copyPortalLink',
      { accountId: 'acc_0123456789ab', customerId: subscriptionId, page: 'overview' },
    ],
    ['copyPortalLink', { accountId: 'acc_0123456789ab', customerId, page: 'https://evil.example' }],
    [
      'copyPortalLink',
      { accountId: 'acc_0123456789ab', customerId: `${customerId}/../x`, page: 'overview' },
    ],
    [
      'copyPortalLink',
      { accountId: 'acc_0123456789ab', customerId, page: 'overview', url: 'https://evil.example' },
    ],
    ['previewChange', { ...preview, items: [] }],
    ['previewChange', { ...preview, items: [item, item] }],
    ['previewChange', { ...preview, items: [{ ...item, quantity: 0 }] }],
    ['previewChange', { ...preview, items: [{ ...item, price_id: 'pri_1' }] }],
    ['previewChange', { ...preview, mode: 'for_free' }],
    ['confirmChange', { previewId: view, items: [item] }],
    ['addAccount', { name: 'Acme', colour: 'blue', keep: 'vault', intake: 'accounts' }],
    ['addAccount', { name: '  ', colour: 'blue', keep: 'vault', intake: 'intake:abcdefgh' }],
    ['lookUp', { query: 'x'.repeat(401) }],
    ['lookUp', null],
    ['pageChanged', { findings: [{ kind: 'customer', value: 'ctm_01' }] }],
    ['pageChanged', { findings: [{ kind: 'email', value: 'not an address' }] }],
    ['pageChanged', { findings: Array(201).fill({ kind: 'customer', value: customerId }) }],
    ['pageChanged', { findings: [], html: '<b>' }],
  ])('refuses %s with %j from whoever may send it', async (name, data) => {
    const [, , allowed] = rows.find(([row]) => row === name) ?? [];
    const sender = senders[allowed?.[0] ?? 'nobody'];
    expect(allowed).toBeDefined();
    const result = await answer(handlers, name, { data, sender });
    expect(result).toEqual({ ok: false, problem: { kind: 'not-allowed' } });
    expect(handled).not.toHaveBeenCalled();
  });

  it('lets nothing that a content script can send reach a handler meant for pages', async () => {
    const forPages = rows.filter(([, , allowed]) => !allowed.includes('content'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...forPages), fc.anything(), async ([name], data) => {
        const result = await answer(handlers, name, { data, sender: senders.content });
        expect(result.ok).toBe(false);
        expect(handled).not.toHaveBeenCalled();
      }),
      { numRuns: 500 },
    );
  });
});
