import * as v from 'valibot';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addAccount } from '@/storage/accounts';
import { putKey } from '@/storage/vault';
import { derive, sealedVault, unseal } from '@/storage/vault-cipher';

export const passphrase = 'seven geese cross a bridge';
export const another = 'the ferry leaves at dawn';
export const acme = 'acc_aaaaaaaaaaaa';
export const bolt = 'acc_bbbbbbbbbbbb';
export const acmeKey = 'pdl_live_apikey_01jkdpbhazcanary0000000000_CanaryCanaryCanary0000_AbC';
export const boltKey = 'pdl_sdbx_apikey_01jkdpbhazcanary1111111111_BoltBoltBoltBoltBolt00_XyZ';

/** A vault that is open, with the keys of two accounts. */
export async function openedWithBoth(): Promise<void> {
  await keepInVault(acme, acmeKey);
  await keepInVault(bolt, boltKey);
}

/** An account whose key is in the vault. */
export async function keepInVault(id: string, key: string): Promise<void> {
  await putKey(id, key, 'vault', passphrase);
  await listAccount(id);
}

/** The record of an account that keeps its key in the vault. */
export async function listAccount(id: string): Promise<void> {
  await addAccount({
    id,
    name: id,
    colour: 'blue',
    environment: 'live',
    keyEntityId: `apikey_${id}`,
    redactedKey: 'pdl_live_apikey_01jkdpbhaz****',
    keep: 'vault',
    expiresAt: null,
    permissions: null,
    checkedAt: '2026-01-01T00:00:00.000Z',
  });
}

/** Whose keys lie in the vault on the disk. */
export async function inVault(under = passphrase): Promise<string[]> {
  const sealed = await storedVault();
  return Object.keys(await unseal(sealed, await derive(under, sealed))).toSorted();
}

export async function storedVault() {
  const { vault } = await fakeBrowser.storage.local.get('vault');
  return v.parse(v.strictObject({ sealed: sealedVault }), vault).sealed;
}

export async function storeVault(sealed: unknown): Promise<void> {
  await fakeBrowser.storage.local.set({ vault: { sealed } });
}
