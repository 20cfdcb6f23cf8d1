import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Activity,
  clearActivity,
  exportActivity,
  listActivity,
  recordActivity,
  recordChange,
} from '@/storage/activity';
import { forgetAccount } from '@/storage/forget-account';

const entry: Activity = {
  at: 1_700_000_000_000,
  accountId: 'acc_aaaaaaaaaaaa',
  accountName: 'Acme',
  environment: 'live',
  customerId: 'ctm_01hv6y1jedq4p1n0yqn5ba3ky4',
  action: 'portal-link',
  target: 'overview',
  surface: 'popup',
  delivered: 'clipboard',
  outcome: 'done',
};

async function record(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await recordActivity({ ...entry, at });
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('activity', () => {
  it('is empty at first', async () => {
    expect(await listActivity()).toEqual({ entries: [], before: null });
  });

  it('is listed newest first, page by page', async () => {
    await record(5);
    const first = await listActivity({ limit: 2 });
    expect(first.entries.map(({ at }) => at)).toEqual([4, 3]);
    const second = await listActivity({ limit: 2, before: first.before ?? undefined });
    expect(second.entries.map(({ at }) => at)).toEqual([2, 1]);
    const last = await listActivity({ limit: 2, before: second.before ?? undefined });
    expect(last.entries.map(({ at }) => at)).toEqual([0]);
    expect(last.before).toBeNull();
  });

  it('has no further page after one that is just full', async () => {
    await record(2);
    expect((await listActivity({ limit: 2 })).before).toBeNull();
  });

  it('loses nothing when several are recorded at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => recordActivity(entry)));
    expect(await exportActivity()).toHaveLength(20);
  });

  it('is exported oldest first, and cleared', async () => {
    await record(3);
    expect((await exportActivity()).map(({ at }) => at)).toEqual([0, 1, 2]);
    await clearActivity();
    expect(await exportActivity()).toEqual([]);
  });

  it('of a plan change is one entry, from when it was sent until its end is known', async () => {
    const change = { id: 'c1', before: [], after: [], currency: 'USD', due: '5000' };
    const sent: Activity = { ...entry, action: 'plan-change', delivered: 'paddle' };
    const reason = 'her boss';
    await recordChange({ ...sent, reason, outcome: 'sent', change });
    await record(2);
    await recordChange({
      ...sent,
      surface: 'background',
      outcome: 'applied',
      change: { ...change, billed: '4900' },
    });
    const [first, ...others] = await exportActivity();
    expect(others).toHaveLength(2);
    expect(first).toMatchObject({ surface: 'popup', reason, outcome: 'applied' });
    expect(first?.change?.billed).toBe('4900');
    await recordChange({ ...sent, outcome: 'applied', change: { ...change, id: 'c2' } });
    expect(await exportActivity()).toHaveLength(4);
  });

  it('of one account goes with it, and no other', async () => {
    await record(2);
    await recordActivity({ ...entry, accountId: 'acc_bbbbbbbbbbbb' });
    await record(1);
    await forgetAccount('acc_aaaaaaaaaaaa');
    expect((await exportActivity()).map(({ accountId }) => accountId)).toEqual([
      'acc_bbbbbbbbbbbb',
    ]);
  });

  it('keeps the newest 5,000', async () => {
    await recordActivity({ ...entry, at: 0 });
    const database = await openDB('portage');
    const { store, done } = database.transaction('activity', 'readwrite');
    for (let at = 1; at < 5_000; at += 1) void store.add({ ...entry, at });
    await done;
    database.close();

    await recordActivity({ ...entry, at: 5_000 });
    await recordActivity({ ...entry, at: 5_001 });
    const kept = await exportActivity();
    expect(kept).toHaveLength(5_000);
    expect(kept[0]?.at).toBe(2);
    expect(kept.at(-1)?.at).toBe(5_001);
  });
});
