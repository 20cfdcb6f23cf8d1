import { passphraseProblem } from './passphrase';
import { serially } from './serially';
import {
  type Derivation,
  derive,
  isWhole,
  iterations,
  type Keys,
  newDerivation,
  seal,
  unseal,
} from './vault-cipher';
import {
  readOpened,
  readStored,
  removeOpened,
  removeStored,
  writeOpened,
  writeStored,
} from './vault-places';
import { StorageError } from './write';

export type Unlocking = 'unlocked' | 'wrong-passphrase' | 'damaged';

/** `locked`: it exists and its keys are not at hand. */
export async function vaultState(): Promise<{ exists: boolean; locked: boolean }> {
  const exists = (await readStored()) !== undefined;
  return { exists, locked: exists && (await readOpened()).secret === null };
}

/** The key of an account, when it is at hand. */
export async function getKey(accountId: string): Promise<string | undefined> {
  return (await readOpened()).keys[accountId]?.secret;
}

/** Makes an empty vault and leaves it open. Throws when there is one, or for a weak passphrase. */
export async function createVault(passphrase: string): Promise<void> {
  requireStrong(passphrase);
  await alone(async () => {
    if ((await readStored()) !== undefined) throw new Error('there is a vault already');
    await sealUnder(passphrase, {});
  });
}

/** Puts the keys at hand until the vault is locked or the browser closes. */
export async function unlockVault(passphrase: string): Promise<Unlocking> {
  return alone(() => open(passphrase, passphrase));
}

/** Seals the keys under another passphrase and leaves the vault open. Throws for a weak one. */
export async function changePassphrase(old: string, next: string): Promise<Unlocking> {
  requireStrong(next);
  return alone(() => open(old, next));
}

/** Forgets every key that is at hand, also those that are kept until the browser closes. */
export async function lockVault(): Promise<void> {
  await alone(removeOpened);
}

/** Keeps a key in place of any other of the account. Throws when the vault it goes to is locked. */
export async function putKey(
  accountId: string,
  secret: string,
  keep: 'vault' | 'session',
): Promise<void> {
  await alone(async () => {
    if (keep === 'vault') await rewrite((keys) => ({ ...keys, [accountId]: secret }));
    else await takeOut(accountId);
    const opened = await readOpened();
    await writeOpened({ ...opened, keys: { ...opened.keys, [accountId]: { secret, keep } } });
  });
}

/**
 * Forgets the key of an account; with the last key the vault goes too. So does one that cannot be
 * read at all: it would be in the way of the next.
 */
export async function removeKey(accountId: string): Promise<void> {
  await alone(async () => {
    if ((await readStored()) === 'damaged') await removeStored();
    else await takeOut(accountId);
    const { secret, keys } = await readOpened();
    const { [accountId]: _, ...others } = keys;
    await writeOpened({ secret, keys: others });
  });
}

async function open(passphrase: string, next: string): Promise<Unlocking> {
  const stored = await readStored();
  if (stored === undefined || stored === 'damaged') return 'damaged';
  const { sealed, dropped } = stored;
  if (!(await isWhole(sealed))) return 'damaged';
  const secret = await derive(passphrase, sealed);
  const contents = await unseal(sealed, secret);
  if (typeof contents === 'string') return contents;

  const kept = Object.entries(contents).filter(([id]) => !dropped.includes(id));
  const keys = Object.fromEntries(kept);
  if (next !== passphrase) {
    await sealUnder(next, keys);
    return 'unlocked';
  }
  await putAtHand(keys, secret);
  if (sealed.iterations < iterations) await whereWritable(() => sealUnder(passphrase, keys));
  else if (kept.length < Object.keys(contents).length)
    await whereWritable(() => sealAgain(keys, secret, sealed));
  return 'unlocked';
}

/** A disk that is full must not keep the agent out: the vault stays as it is until next time. */
async function whereWritable(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}

/** Changes the contents of the open vault. */
async function rewrite(change: (keys: Keys) => Keys): Promise<void> {
  const stored = await readStored();
  const { secret } = await readOpened();
  if (stored === undefined || stored === 'damaged' || secret === null)
    throw new Error('the vault is locked');
  const contents = await unseal(stored.sealed, secret);
  if (typeof contents === 'string') throw new Error('the vault is damaged');
  await sealAgain(change(contents), secret, stored.sealed);
}

/** What cannot be opened now is taken out on the next unlocking, or goes as a whole. */
async function takeOut(accountId: string): Promise<void> {
  const stored = await readStored();
  if (stored === undefined || stored === 'damaged' || !stored.holds.includes(accountId)) return;
  const { sealed, holds } = stored;
  const dropped = [...new Set([...stored.dropped, accountId])];
  const opened = await readOpened();
  if (holds.every((id) => dropped.includes(id))) {
    await removeStored();
    return writeOpened({ ...opened, secret: null });
  }
  if (opened.secret === null) return writeStored(sealed, holds, dropped);
  await rewrite(({ [accountId]: _, ...others }) => others);
}

async function sealUnder(passphrase: string, keys: Keys): Promise<void> {
  const how = newDerivation();
  await sealAgain(keys, await derive(passphrase, how), how);
}

/** The disk first: when that fails, what is at hand still is what lies there. */
async function sealAgain(keys: Keys, secret: string, how: Derivation): Promise<void> {
  await writeStored(await seal(keys, secret, how), Object.keys(keys));
  await putAtHand(keys, secret);
}

async function putAtHand(keys: Keys, secret: string): Promise<void> {
  const opened = await readOpened();
  const sessionOnly = Object.entries(opened.keys).filter(([, { keep }]) => keep === 'session');
  const fromVault = Object.entries(keys).map(
    ([id, key]) => [id, { secret: key, keep: 'vault' as const }] as const,
  );
  await writeOpened({ secret, keys: Object.fromEntries([...fromVault, ...sessionOnly]) });
}

function requireStrong(passphrase: string): void {
  const problem = passphraseProblem(passphrase);
  if (problem) throw new Error(`the passphrase is ${problem}`);
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  return serially('vault', work);
}
