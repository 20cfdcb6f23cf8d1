import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isWhole, type SealedVault, sealedVault } from './vault-cipher';
import { write } from './write';

/** What is in use while the browser runs. */
export type Opened = v.InferOutput<typeof opened>;

/**
 * Where the vault lies. On disk only what is encrypted. In memory what is in use: `storage.session`
 * is never written to the disk and content scripts cannot read it.
 * Source: https://developer.chrome.com/docs/extensions/reference/api/storage
 */
const stored = v.object({ sealed: sealedVault });

const opened = v.object({
  /** What locks the vault, and the salt that it was made with; null when it is locked. */
  lock: v.nullable(v.object({ secret: v.string(), salt: v.string() })),
  keys: v.record(
    v.string(),
    v.object({ secret: v.string(), keep: v.picklist(['vault', 'session']) }),
  ),
});

const place = 'vault';

/** `damaged`: something lies there that no passphrase opens. */
export async function readStored(): Promise<SealedVault | 'damaged' | undefined> {
  const { [place]: found } = await browser.storage.local.get(place);
  if (found === undefined) return undefined;
  const vault = v.safeParse(stored, found);
  return vault.success && (await isWhole(vault.output.sealed)) ? vault.output.sealed : 'damaged';
}

/** One write: it succeeds or leaves the old vault as it was. */
export async function writeStored(sealed: SealedVault): Promise<void> {
  await write('local', { [place]: { sealed } });
}

export async function removeStored(): Promise<void> {
  await browser.storage.local.remove(place);
}

export async function readOpened(): Promise<Opened> {
  const { [place]: found } = await browser.storage.session.get(place);
  const open = v.safeParse(opened, found);
  return open.success ? open.output : { lock: null, keys: {} };
}

export async function writeOpened(open: Opened): Promise<void> {
  await write('session', { [place]: open });
}

export async function removeOpened(): Promise<void> {
  await browser.storage.session.remove(place);
}
