import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Desk } from '@/actions/desk';
import { requireMayChange } from '@/actions/require-may-change';
import { keepPreview } from '@/storage/previews';
import { keys } from '../../simulator/seed/keys';
import { people } from '../../simulator/seed/people';
import type { Simulator } from '../../simulator/start';
import { aKeptPreview } from '../corpus/kept-preview';
import { asked, connect, eachInOffice, kindOf } from './office';

let simulator: Simulator;
let desk: Desk;
let accountId: string;
eachInOffice(async (office) => {
  ({ simulator, desk } = office);
  accountId = (await connect('Acme', keys.sandbox)).id;
});

const { jane } = people;
const noor = {
  requester: { email: 'noor@lantern.test' },
  possible: [],
  claimed: false,
  people: [],
};
const hers = { ...noor, requester: { email: jane.email } };

async function require(
  ticket: typeof noor | null,
  { reason, ...promised }: { reason?: string; due?: string; kind?: 'invoice' | 'nothing' } = {},
) {
  const preview = aKeptPreview({ accountId, customerId: jane.id }, promised);
  await keepPreview(preview);
  return requireMayChange(desk, {
    previewId: preview.change.id,
    ticket: Promise.resolve(ticket),
    ...(reason !== undefined && { anyway: { reason } }),
  });
}

describe('a plan change', () => {
  it('passes on the customer’s own ticket, and where nobody knows whose it is', async () => {
    expect(await require(hers)).toMatchObject({ verdict: 'same' });
    expect(await require(null)).toMatchObject({ verdict: 'unknown' });
  });

  it('for somebody else passes after the second step alone', async () => {
    expect(await kindOf(require(noor))).toBe('other-person');
    expect(await require(noor, { reason: 'her boss' })).toMatchObject({ reason: 'her boss' });
  });

  it('passes after the second step alone where the requester may only call themselves so', async () => {
    const called = { ...hers, claimed: true };
    expect(await kindOf(require(called))).toBe('other-person');
    const reason = 'known from the telephone';
    expect(await require(called, { reason })).toMatchObject({ verdict: 'claimed', reason });
  });

  it('keeps its preview when it is refused, so that it can be confirmed after the step', async () => {
    const preview = aKeptPreview({ accountId, customerId: jane.id });
    await keepPreview(preview);
    const asking = { previewId: preview.change.id, ticket: Promise.resolve(noor) };
    expect(await kindOf(requireMayChange(desk, asking))).toBe('other-person');
    const anyway = { reason: 'her boss' };
    expect(await requireMayChange(desk, { ...asking, anyway })).toMatchObject({ verdict: 'other' });
  });

  it('asks Paddle for the address once, and not at all without a requester', async () => {
    await require(null);
    expect(asked(simulator)).toEqual([]);
    await require(hers);
    await require(hers);
    expect(asked(simulator)).toEqual([`GET /customers/${jane.id}`]);
  });

  it('is refused beyond the company’s cap, whoever asks', async () => {
    await fakeBrowser.storage.managed.set({ amountCap: { USD: 5_000 } });
    expect(await require(hers, { due: '5000' })).toMatchObject({ verdict: 'same' });
    expect(await kindOf(require(hers, { due: '5001' }))).toBe('refused-by-policy');
    expect(await kindOf(require(hers, { due: '5001', kind: 'invoice' }))).toBe('refused-by-policy');
    expect(await require(hers, { due: '5001', kind: 'nothing' })).toMatchObject({
      verdict: 'same',
    });
  });

  it('is refused where the company allows none', async () => {
    await fakeBrowser.storage.managed.set({ changes: false });
    expect(await kindOf(require(hers))).toBe('refused-by-policy');
  });

  it('of a preview that is gone has nobody to judge', async () => {
    const gone = { previewId: crypto.randomUUID(), ticket: Promise.resolve(noor) };
    expect(await requireMayChange(desk, gone)).toBeUndefined();
  });
});
