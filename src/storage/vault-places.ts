import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type SealedVault, sealedVault } from './vault-cipher';
import { write } from './write';

/**
 * Where the vault lies. On disk only what is encrypted, and which accounts it is for, which is no
 * secret. In memory what is in use: `storage.session` is never written to the disk and content
 * scripts cannot read it. Source: https://developer.chrome.com/docs/extensions/reference/api/storage
 */
export type Stored = v.InferOutput<typeof stored>;

/** What is in use while the browser runs. */
export type Opened = v.InferOutput<typeof opened>;

const stored = v.object({
  sealed: sealedVault,
  /** The accounts whose keys are inside. */
  holds: v.array(v.string()),
  /** Those among them that were removed while it was locked: dropped on the next unlocking. */
  dropped: v.array(v.string()),
});

const opened = v.object({
  /** What locks the vault, in Base64, while it is open; null when it is locked. */
  secret: v.nullable(v.string()),
  keys: v.record(
    v.string(),
    v.object({ secret: v.string(), keep: v.picklist(['vault', 'session']) }),
  ),
});

const place = 'vault';

/** `damaged`: something lies there that is no vault. */
export async function readStored(): Promise<Stored | 'damaged' | undefined> {
  const { [place]: found } = await browser.storage.local.get(place);
  if (found === undefined) return undefined;
  const vault = v.safeParse(stored, found);
  return vault.success ? vault.output : 'damaged';
}

/** One write: it succeeds or leaves the old vault as it was. */
export async function writeStored(
  sealed: SealedVault,
  holds: string[],
  dropped: string[] = [],
): Promise<void> {
  await write('local', { [place]: { sealed, holds, dropped } satisfies Stored });
}

export async function removeStored(): Promise<void> {
  await browser.storage.local.remove(place);
}

export async function readOpened(): Promise<Opened> {
  const { [place]: found } = await browser.storage.session.get(place);
  const open = v.safeParse(opened, found);
  return open.success ? open.output : { secret: null, keys: {} };
}

export async function writeOpened(open: Opened): Promise<void> {
  await write('session', { [place]: open });
}

export async function removeOpened(): Promise<void> {
  await browser.storage.session.remove(place);
}
