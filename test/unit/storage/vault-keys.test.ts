import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changePassphrase,
  createVault,
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
    await createVault(passphrase);
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
    await unlockVault(passphrase);
    expect(await getKey(acme)).toBe(boltKey);
    await lockVault();
    await unlockVault(passphrase);
    expect(await getKey(acme)).toBeUndefined();
    expect(await getKey(bolt)).toBe(boltKey);
    expect((await storedVault()).holds).toEqual([bolt]);
  });
});

describe('removing a key', () => {
  it('seals the vault without it', async () => {
    await openedWithBoth();
    await removeKey(acme);
    expect(await getKey(acme)).toBeUndefined();
    await lockVault();
    await unlockVault(passphrase);
    expect(await getKey(acme)).toBeUndefined();
    expect(await getKey(bolt)).toBe(boltKey);
  });

  it('removes the vault with the last one, open or locked', async () => {
    await openedWithBoth();
    await removeKey(acme);
    await lockVault();
    await removeKey(bolt);
    expect(await vaultState()).toEqual({ exists: false, locked: false });
    expect(await onDisk()).toBe('[{},{}]');
    await createVault(another);
    await putKey(acme, acmeKey, 'vault');
    await removeKey(acme);
    expect(await onDisk()).toBe('[{},{}]');
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain(acmeKey);
  });

  it('clears away a vault that cannot be read, so that another can be made', async () => {
    await storeVault('nothing of ours', [acme]);
    expect(await vaultState()).toEqual({ exists: true, locked: true });
    await removeKey(acme);
    await createVault(passphrase);
    await putKey(acme, acmeKey, 'vault');
    expect(await getKey(acme)).toBe(acmeKey);
  });

  it('takes effect on the next unlocking when the vault is locked', async () => {
    await openedWithBoth();
    await lockVault();
    await removeKey(acme);
    expect(await unlockVault(passphrase)).toBe('unlocked');
    expect(await getKey(acme)).toBeUndefined();
    expect((await storedVault()).holds).toEqual([bolt]);
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
    const secret = await derive(another, (await storedVault()).sealed);
    for (const hidden of [acmeKey, boltKey, passphrase, another, secret]) {
      for (const form of formsOf(hidden)) expect(everything).not.toContain(form);
    }
  });
});
