import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type AccountRecord,
  addAccount,
  listAccounts,
  newAccountId,
  removeAccount,
  updateAccount,
} from '@/storage/accounts';
import { emptyProfile } from './fake-profile';

const acme: AccountRecord = {
  id: 'acc_aaaaaaaaaaaa',
  name: 'Acme',
  colour: 'teal',
  environment: 'live',
  keyEntityId: 'apikey_01jkdpbhaz8e5j0rk1gq3t9wvx',
  redactedKey: 'pdl_live_apikey_01jkdpbhaz****',
  keep: 'vault',
  expiresAt: null,
  permissions: ['customer.read'],
  checkedAt: '2026-11-23T00:00:00.000Z',
};
const bolt: AccountRecord = { ...acme, id: 'acc_bbbbbbbbbbbb', name: 'Bolt' };

beforeEach(emptyProfile);

describe('accounts', () => {
  it('are none at first', async () => {
    expect(await listAccounts()).toEqual([]);
  });

  it('are kept in the order they were added, changed and removed', async () => {
    await addAccount(acme);
    await addAccount(bolt);
    expect(await updateAccount(acme.id, { name: 'Acme EU', colour: 'pink' })).toEqual({
      ...acme,
      name: 'Acme EU',
      colour: 'pink',
    });
    expect((await listAccounts()).map(({ name }) => name)).toEqual(['Acme EU', 'Bolt']);
    await removeAccount(acme.id);
    expect(await listAccounts()).toEqual([bolt]);
  });

  it('lose nothing when several are changed at once', async () => {
    await addAccount(acme);
    await Promise.all([
      addAccount(bolt),
      updateAccount(acme.id, { name: 'A' }),
      updateAccount(acme.id, { colour: 'blue' }),
      addAccount({ ...bolt, id: 'acc_cccccccccccc' }),
    ]);
    expect(await listAccounts()).toHaveLength(3);
    expect((await listAccounts())[0]).toMatchObject({ name: 'A', colour: 'blue' });
  });

  it('cannot be changed when there is no such account', async () => {
    await expect(updateAccount(acme.id, { name: 'x' })).rejects.toThrow('no such account');
  });

  it.each([
    ['no list', 'x'],
    ['a record of another shape', [{ ...acme, environment: 'moon' }]],
    ['a record with another kind of ID', [{ ...acme, id: '__proto__' }]],
  ])('are none where the storage holds %s', async (_, accounts) => {
    await fakeBrowser.storage.local.set({ accounts });
    expect(await listAccounts()).toEqual([]);
  });

  it('say when the browser did not store them', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    await expect(addAccount(acme)).rejects.toMatchObject({ name: 'StorageError' });
  });

  it('have IDs that do not repeat', () => {
    const ids = Array.from({ length: 1_000 }, newAccountId);
    expect(new Set(ids).size).toBe(1_000);
    for (const id of ids) expect(id).toMatch(/^acc_[a-z\d]{12}$/);
  });
});
