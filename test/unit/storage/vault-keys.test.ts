import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeAccount, updateAccount } from '@/storage/accounts';
import {
  changePassphrase,
  getKey,
  lockVault,
  putKey,
  removeKey,
  unlockVault,
  vaultState,
} from '@/storage/vault';
import { derive } from '@/storage/vault-cipher';
import { emptyProfile, formsOf, onDisk } from './fake-profile';
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
  storeVault,
} from './sealed';

// Deriving a key is slow on purpose.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(emptyProfile);

describe('a key that is kept until the browser closes', () => {
  it('never reaches the disk, and goes when the vault is locked', async () => {
    await keepInVault(bolt, boltKey);
    const before = await onDisk();
    await putKey(acme, acmeKey, 'session');
    expect(await getKey(acme)).toBe(acmeKey);
    expect(await onDisk()).toBe(before);
    await lockVault();
    await unlockVault(passphrase);
    expect(await getKey(acme)).toBeUndefined();
  });

  it('needs no vault', async () => {
    await putKey(acme, acmeKey, 'session');
    expect(await getKey(acme)).toBe(acmeKey);
    expect(await vaultState()).toEqual({ exists: false, locked: false });
    expect(await onDisk()).toBe('[{},{}]');
  });

  it('outlives the unlocking of the vault', async () => {
    await openedWithBoth();
    await lockVault();
    await putKey('acc_cccccccccccc', boltKey, 'session');
    await unlockVault(passphrase);
    expect(await getKey('acc_cccccccccccc')).toBe(boltKey);
    expect(await getKey(acme)).toBe(acmeKey);
  });

  it.each(['open', 'locked'])('takes the place of one in the vault that is %s', async (state) => {
    await openedWithBoth();
    if (state === 'locked') await lockVault();
    await putKey(acme, boltKey, 'session');
    await updateAccount(acme, { keep: 'session' });
    await unlockVault(passphrase);
    expect(await getKey(acme)).toBe(boltKey);
    await lockVault();
    await unlockVault(passphrase);
    expect(await getKey(acme)).toBeUndefined();
    expect(await getKey(bolt)).toBe(boltKey);
    expect(await inVault()).toEqual([bolt]);
  });
});

/** As the agent removes an account. */
async function remove(accountId: string): Promise<void> {
  await removeKey(accountId);
  await removeAccount(accountId);
}

describe('removing a key', () => {
  it('seals the vault without it', async () => {
    await openedWithBoth();
    await remove(acme);
    expect(await getKey(acme)).toBeUndefined();
    await lockVault();
    await unlockVault(passphrase);
    expect(await getKey(acme)).toBeUndefined();
    expect(await getKey(bolt)).toBe(boltKey);
  });

  it.each(['open', 'locked'])('removes the vault (%s) with the last one', async (state) => {
    await openedWithBoth();
    await remove(acme);
    if (state === 'locked') await lockVault();
    await remove(bolt);
    expect(await vaultState()).toEqual({ exists: false, locked: false });
    expect(await onDisk()).toBe('[{"accounts":[]},{}]');
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain(boltKey);
    await putKey(acme, acmeKey, 'vault', another);
    await listAccount(acme);
    await lockVault();
    expect(await unlockVault(another)).toBe('unlocked');
  });

  it('clears away a vault that nobody can open, whoever else is in it', async () => {
    for (const damage of ['nothing of ours', { ciphertext: 'AAAA' }]) {
      emptyProfile();
      await openedWithBoth();
      await lockVault();
      await storeVault(
        damage === 'nothing of ours' ? damage : { ...(await storedVault()), ...Object(damage) },
      );
      expect(await vaultState()).toEqual({ exists: true, locked: true });
      await remove(acme);
      await putKey(bolt, boltKey, 'vault', another);
      await lockVault();
      expect(await unlockVault(another)).toBe('unlocked');
      expect(await getKey(bolt)).toBe(boltKey);
    }
  });

  it('takes effect on the next unlocking when the vault is locked', async () => {
    await openedWithBoth();
    await lockVault();
    await remove(acme);
    expect(await unlockVault(passphrase)).toBe('unlocked');
    expect(await getKey(acme)).toBeUndefined();
    expect(await inVault()).toEqual([bolt]);
    expect(await getKey(bolt)).toBe(boltKey);
  });
});

describe('the disk', () => {
  it('never sees a key or a passphrase, not even for a moment', async () => {
    const written: string[] = [];
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      written.push(JSON.stringify(items));
      await set(items);
    });
    await openedWithBoth();
    await putKey('acc_cccccccccccc', acmeKey, 'session');
    await changePassphrase(passphrase, another);
    await lockVault();
    await unlockVault(passphrase);
    await unlockVault(another);
    await removeKey(acme);
    await lockVault();
    expect(written.length).toBeGreaterThanOrEqual(5);
    const everything = written.join('\n') + (await onDisk());
    const secret = await derive(another, await storedVault());
    for (const hidden of [acmeKey, boltKey, passphrase, another, secret]) {
      for (const form of formsOf(hidden)) expect(everything).not.toContain(form);
    }
  });
});
