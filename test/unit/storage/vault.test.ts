import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changePassphrase,
  getKey,
  lockVault,
  putKey,
  removeKey,
  unlockVault,
  vaultState,
} from '@/storage/vault';
import { derive, iterations, seal } from '@/storage/vault-cipher';
import { emptyProfile, onDisk } from './fake-profile';
import {
  acme,
  acmeKey,
  another,
  bolt,
  boltKey,
  keepInVault,
  listAccount,
  openedWithBoth,
  passphrase,
  storedVault,
  storeVault,
} from './sealed';

/** The same letter count, another letter. */
function flipped(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

// Deriving a key is slow on purpose.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(emptyProfile);

describe('vault', () => {
  it('does not exist until it is made', async () => {
    expect(await vaultState()).toEqual({ exists: false, locked: false });
    expect(await getKey(acme)).toBeUndefined();
  });

  it('gives keys back after locking and unlocking', async () => {
    await openedWithBoth();
    expect(await getKey(acme)).toBe(acmeKey);
    await lockVault();
    expect(await vaultState()).toEqual({ exists: true, locked: true });
    expect(await getKey(acme)).toBeUndefined();
    expect(await unlockVault(passphrase)).toBe('unlocked');
    expect(await vaultState()).toEqual({ exists: true, locked: false });
    expect(await getKey(acme)).toBe(acmeKey);
    expect(await getKey(bolt)).toBe(boltKey);
  });

  it('stays locked under a wrong passphrase', async () => {
    await openedWithBoth();
    await lockVault();
    expect(await unlockVault(another)).toBe('wrong-passphrase');
    expect(await unlockVault('')).toBe('wrong-passphrase');
    expect(await vaultState()).toEqual({ exists: true, locked: true });
    expect(await getKey(acme)).toBeUndefined();
  });

  it('opens under a passphrase that a keyboard composes otherwise', async () => {
    await putKey(acme, acmeKey, 'vault', 'un café crème à Genève');
    await listAccount(acme);
    await lockVault();
    expect(await unlockVault('un café crème à Genève'.normalize('NFD'))).toBe('unlocked');
  });

  it('refuses a short passphrase, should the form have let it through', async () => {
    await expect(putKey(acme, acmeKey, 'vault', 'short')).rejects.toThrow('too short');
    await expect(putKey(acme, acmeKey, 'vault')).rejects.toThrow('too short');
    expect(await onDisk()).toBe('[{},{}]');
    await openedWithBoth();
    await expect(changePassphrase(passphrase, 'eleven sig')).rejects.toThrow('too short');
    await lockVault();
    expect(await unlockVault(passphrase)).toBe('unlocked');
  });

  it('takes a second key under the passphrase that it has', async () => {
    await openedWithBoth();
    await putKey('acc_cccccccccccc', boltKey, 'vault', another);
    await lockVault();
    expect(await unlockVault(passphrase)).toBe('unlocked');
    expect(await getKey(acme)).toBe(acmeKey);
  });

  it('says that it is damaged, not that the passphrase is wrong', async () => {
    await openedWithBoth();
    const sealed = await storedVault();
    const damages: unknown[] = [
      { ...sealed, ciphertext: flipped(sealed.ciphertext, 5) },
      { ...sealed, iv: flipped(sealed.iv, 2) },
      { ...sealed, salt: flipped(sealed.salt, 2) },
      { ...sealed, iterations: iterations + 1 },
      { ...sealed, ciphertext: sealed.ciphertext.slice(0, 8) },
      { ...sealed, version: 2 },
      { ...sealed, ciphertext: '*' },
      { ...sealed, iterations: 1 },
      null,
    ];
    for (const damage of damages) {
      await lockVault();
      await storeVault(damage);
      expect(await unlockVault(passphrase)).toBe('damaged');
      expect(await getKey(acme)).toBeUndefined();
    }
  });

  it('binds its parameters to the ciphertext', async () => {
    await keepInVault(acme, acmeKey);
    const sealed = await storedVault();
    const secret = await derive(passphrase, sealed);
    // Sealed for other parameters, with the same key: only the bound data differs.
    const other = await seal({ [acme]: acmeKey }, secret, { ...sealed, salt: 'AAAA' });
    const { digest: _, ...parts } = { ...other, salt: sealed.salt };
    const bytes = new TextEncoder().encode(
      JSON.stringify([1, parts.iterations, parts.salt, parts.iv, parts.ciphertext]),
    );
    const sum = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64');
    await lockVault();
    await storeVault({ ...parts, digest: sum });
    expect(await unlockVault(passphrase)).toBe('wrong-passphrase');
  });

  it('is sealed again with today’s parameters when it is unlocked with weaker ones', async () => {
    const weak = { iterations: 600_000, salt: btoa('0123456789abcdef') };
    const sealed = await seal({ [acme]: acmeKey }, await derive(passphrase, weak), weak);
    await storeVault(sealed);
    await listAccount(acme);
    expect(await unlockVault(passphrase)).toBe('unlocked');
    const upgraded = await storedVault();
    expect(upgraded.iterations).toBe(iterations);
    expect(upgraded.salt).not.toBe(weak.salt);
    await lockVault();
    expect(await unlockVault(passphrase)).toBe('unlocked');
    expect(await getKey(acme)).toBe(acmeKey);
  });

  it('unlocks although the disk refuses the upgrade', async () => {
    const weak = { iterations: 600_000, salt: btoa('0123456789abcdef') };
    const sealed = await seal({ [acme]: acmeKey }, await derive(passphrase, weak), weak);
    await storeVault(sealed);
    await listAccount(acme);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    expect(await unlockVault(passphrase)).toBe('unlocked');
    expect(await getKey(acme)).toBe(acmeKey);
    expect(await storedVault()).toEqual(sealed);
  });

  it('takes a fresh IV for every write', async () => {
    await openedWithBoth();
    const ivs = new Set<string>();
    for (let write = 0; write < 8; write += 1) {
      await putKey(acme, acmeKey, 'vault');
      ivs.add((await storedVault()).iv);
    }
    expect(ivs.size).toBe(8);
  });

  it('opens under the new passphrase only, once it was changed', async () => {
    await openedWithBoth();
    expect(await changePassphrase(another, passphrase)).toBe('wrong-passphrase');
    const before = await storedVault();
    expect(await changePassphrase(passphrase, another)).toBe('unlocked');
    expect((await storedVault()).salt).not.toBe(before.salt);
    await lockVault();
    expect(await unlockVault(passphrase)).toBe('wrong-passphrase');
    expect(await unlockVault(another)).toBe('unlocked');
    expect(await getKey(bolt)).toBe(boltKey);
  });

  it('keeps the old vault whole when a write fails', async () => {
    await openedWithBoth();
    const before = await onDisk();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    await expect(putKey('acc_cccccccccccc', boltKey, 'vault')).rejects.toThrow('did not store');
    await expect(changePassphrase(passphrase, another)).rejects.toThrow('did not store');
    await expect(removeKey(acme)).rejects.toThrow('did not store');
    set.mockRestore();
    expect(await onDisk()).toBe(before);
    expect(await getKey('acc_cccccccccccc')).toBeUndefined();
    await lockVault();
    expect(await unlockVault(passphrase)).toBe('unlocked');
    expect(await getKey(acme)).toBe(acmeKey);
  });

  it('loses no key when several are put at once', async () => {
    await keepInVault(acme, acmeKey);
    const ids = ['acc_000000000001', 'acc_000000000002', 'acc_000000000003', 'acc_000000000004'];
    await Promise.all(ids.map(listAccount));
    await Promise.all(ids.map((id) => putKey(id, `${acmeKey}${id}`, 'vault')));
    await lockVault();
    await unlockVault(passphrase);
    for (const id of ids) expect(await getKey(id)).toBe(`${acmeKey}${id}`);
  });

  it('takes no key while it is locked', async () => {
    await openedWithBoth();
    await lockVault();
    await expect(putKey(acme, boltKey, 'vault')).rejects.toThrow('locked');
  });
});
