import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Desk } from '@/actions/desk';
import { lock } from '@/background/auto-lock';
import { putKey } from '@/storage/vault';
import { keys } from '../../simulator/seed/keys';
import { connect, eachInOffice } from '../actions/office';

let desk: Desk;
eachInOffice((office) => {
  ({ desk } = office);
});

describe('locking', () => {
  it('lets go of each client and of the key in it: the same key at hand again makes another', async () => {
    const { id } = await connect('Acme', keys.sandbox);
    const before = await desk.clientOf(id);
    await lock(desk);
    await putKey(id, keys.sandbox, 'session');
    expect(await desk.clientOf(id)).not.toBe(before);
  });

  it('lets go of a client too that took its key up while it was being locked away', async () => {
    const { id } = await connect('Acme', keys.sandbox);
    const { session } = fakeBrowser.storage;
    const remove = session.remove.bind(session);
    const taken: unknown[] = [];
    vi.spyOn(session, 'remove').mockImplementationOnce(async (place) => {
      taken.push(await desk.clientOf(id));
      await remove(place);
    });
    await lock(desk);
    expect(taken).toHaveLength(1);
    await putKey(id, keys.sandbox, 'session');
    expect(await desk.clientOf(id)).not.toBe(taken[0]);
  });
});
