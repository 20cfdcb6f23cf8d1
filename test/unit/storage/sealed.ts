import * as v from 'valibot';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createVault, putKey } from '@/storage/vault';
import { sealedVault } from '@/storage/vault-cipher';

export const passphrase = 'seven geese cross a bridge';
export const another = 'the ferry leaves at dawn';
export const acme = 'acc_aaaaaaaaaaaa';
export const bolt = 'acc_bbbbbbbbbbbb';
export const acmeKey = 'pdl_live_apikey_01jkdpbhazcanary0000000000_CanaryCanaryCanary0000_AbC';
export const boltKey = 'pdl_sdbx_apikey_01jkdpbhazcanary1111111111_BoltBoltBoltBoltBolt00_XyZ';

export async function openedWithBoth(): Promise<void> {
  await createVault(passphrase);
  await putKey(acme, acmeKey, 'vault');
  await putKey(bolt, boltKey, 'vault');
}

export async function storedVault() {
  const { vault } = await fakeBrowser.storage.local.get('vault');
  return v.parse(v.looseObject({ sealed: sealedVault, holds: v.array(v.string()) }), vault);
}

export async function storeVault(sealed: unknown, holds: string[]): Promise<void> {
  await fakeBrowser.storage.local.set({ vault: { sealed, holds, dropped: [] } });
}
