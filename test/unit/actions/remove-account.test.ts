import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { removeAccount } from '@/actions/remove-account';
import { listAccounts, updateAccount } from '@/storage/accounts';
import { type Activity, listActivity, recordActivity } from '@/storage/activity';
import { lastAccountId } from '@/storage/settings';
import { getKey, putKey, vaultState } from '@/storage/vault';
import { keys } from '../../simulator/seed/keys';
import { emptyProfile, onDisk } from '../storage/fake-profile';
import { connect } from './office';

// Deriving a key from a passphrase is slow on purpose.
vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => {
  emptyProfile();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

function activityIn(accountId: string): Activity {
  return {
    at: 1,
    accountId,
    accountName: 'Acme',
    environment: 'sandbox',
    customerId: 'ctm_01hv6y1jedq4p1n0yqn5ba3ky4',
    action: 'portal-link',
    target: 'overview',
    surface: 'popup',
    delivered: 'clipboard',
    outcome: 'done',
  };
}

describe('removing an account', () => {
  it('wipes its key, its record and what was done in it, and nothing of another', async () => {
    const stays = await connect('Stays', keys.live);
    const goes = await connect('Goes', keys.sandbox);
    await recordActivity(activityIn(goes.id));
    await recordActivity(activityIn(stays.id));

    expect(await removeAccount(goes.id)).toEqual({ wiped: true });
    expect(await listAccounts()).toEqual([stays]);
    expect(await getKey(goes.id)).toBeUndefined();
    expect(await getKey(stays.id)).toBe(keys.live);
    expect(await lastAccountId.getValue()).toBeNull();
    const { entries } = await listActivity();
    expect(entries.map(({ accountId }) => accountId)).toEqual([stays.id]);
    expect(await onDisk()).not.toContain(goes.id);
  });

  it('forgets its plan changes, and no other’s', async () => {
    const goes = await connect('Goes', keys.sandbox);
    const stays = await connect('Stays', keys.live);
    await recordActivity(activityIn(goes.id));
    const database = await openDB('portage');
    await database.put('journal', { subscriptionId: 'sub_1', accountId: goes.id });
    await database.put('journal', { subscriptionId: 'sub_2', accountId: stays.id });
    await removeAccount(goes.id);
    expect(await database.getAllKeys('journal')).toEqual(['sub_2']);
    database.close();
  });

  it('needs no database: where that is broken the account goes all the same', async () => {
    const goes = await connect('Goes', keys.sandbox);
    await recordActivity(activityIn(goes.id));
    const broken = () => {
      throw new DOMException('the database is damaged', 'UnknownError');
    };
    vi.stubGlobal('indexedDB', { open: broken });
    expect(await removeAccount(goes.id)).toEqual({ wiped: false });
    expect(await listAccounts()).toEqual([]);
    expect(await getKey(goes.id)).toBeUndefined();
    expect(await lastAccountId.getValue()).toBeNull();
  });

  it('leaves the account used last alone when it is another', async () => {
    const goes = await connect('Goes', keys.sandbox);
    const stays = await connect('Stays', keys.live);
    await removeAccount(goes.id);
    expect(await lastAccountId.getValue()).toBe(stays.id);
  });

  it('takes the vault along with the last key in it', async () => {
    const { id } = await connect('Goes', keys.sandbox);
    await putKey(id, keys.sandbox, 'vault', 'seven geese cross a bridge');
    await updateAccount(id, { keep: 'vault' });
    await removeAccount(id);
    expect(await vaultState()).toEqual({ exists: false, locked: false });
    expect(await onDisk()).not.toContain(id);
  });
});
