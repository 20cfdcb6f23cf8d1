import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeAccount } from '@/storage/accounts';
import {
  changePassphrase,
  getKey,
  lockVault,
  putKey,
  removeKey,
  unlockVault,
  vaultState,
} from '@/storage/vault';
import { emptyProfile } from './fake-profile';
import {
  acme,
  acmeKey,
  another,
  bolt,
  boltKey,
  inVault,
  keepInVault,
  listAccount,
  openedWithBoth,
  passphrase,
  storedVault,
} from './sealed';

const third = 'acc_cccccccccccc';

// Deriving a key is slow on purpose.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(emptyProfile);

/** As of a browser that stops, or has no room any more, in the middle of the work. */
async function whileFull(area: 'local' | 'session', work: () => Promise<unknown>): Promise<void> {
  const set = vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValue(new Error('quota'));
  await work().catch(() => undefined);
  set.mockRestore();
}

describe('a browser that stopped half-way', () => {
  it('never brings a removed key back, although the disk was full on the next unlocking', async () => {
    await openedWithBoth();
    await lockVault();
    await removeKey(acme);
    await removeAccount(acme);
    await whileFull('local', () => unlockVault(passphrase));
    expect(await inVault()).toEqual([acme, bolt]);
    await keepInVault(third, boltKey);
    expect(await getKey(acme)).toBeUndefined();
    expect(await inVault()).toEqual([bolt, third]);
  });

  it('leaves no key behind of an account that was not listed any more', async () => {
    await keepInVault(bolt, boltKey);
    await putKey(acme, acmeKey, 'vault');
    await lockVault();
    expect(await unlockVault(passphrase)).toBe('unlocked');
    expect(await getKey(acme)).toBeUndefined();
    expect(await inVault()).toEqual([bolt]);
  });

  it('leaves no vault in the way whose only account was not listed any more', async () => {
    await putKey(acme, acmeKey, 'vault', passphrase);
    await lockVault();
    expect(await vaultState()).toEqual({ exists: false, locked: false });
    await putKey(bolt, boltKey, 'vault', another);
    await listAccount(bolt);
    expect(await inVault(another)).toEqual([bolt]);
  });

  it('has the vault locked, under the new passphrase, when it was changed on the disk alone', async () => {
    await openedWithBoth();
    const { salt } = await storedVault();
    await whileFull('session', () => changePassphrase(passphrase, another));
    expect((await storedVault()).salt).not.toBe(salt);
    expect(await vaultState()).toEqual({ exists: true, locked: true });
    await expect(putKey(third, boltKey, 'vault')).rejects.toThrow('locked');
    await removeKey(acme);
    await removeAccount(acme);
    expect(await unlockVault(another)).toBe('unlocked');
    expect(await inVault(another)).toEqual([bolt]);
  });
});
