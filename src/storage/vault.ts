import { listAccounts } from './accounts';
import { isLongEnough } from './passphrase';
import { serially } from './serially';
import {
  type Derivation,
  derive,
  iterations,
  type Keys,
  newDerivation,
  type SealedVault,
  seal,
  unseal,
} from './vault-cipher';
import {
  type Opened,
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
  const vault = await readVault();
  const exists = vault !== undefined;
  return { exists, locked: exists && !(await secretOf(vault)) };
}

/** The key of an account, when it is at hand. */
export async function getKey(accountId: string): Promise<string | undefined> {
  return (await readOpened()).keys[accountId]?.secret;
}

/** Puts the keys at hand until the vault is locked or the browser closes. */
export async function unlockVault(passphrase: string): Promise<Unlocking> {
  return alone(() => open(passphrase, passphrase));
}

/** Seals the keys under another passphrase and leaves the vault open. Throws for a short one. */
export async function changePassphrase(old: string, next: string): Promise<Unlocking> {
  requireLong(next);
  return alone(() => open(old, next));
}

/** Forgets every key that is at hand, also those that are kept until the browser closes. */
export async function lockVault(): Promise<void> {
  await alone(removeOpened);
}

/**
 * Keeps a key in place of any other of the account; the first one makes the vault, under the
 * passphrase. Throws when the vault it goes to is locked, and for a short passphrase.
 */
export async function putKey(
  accountId: string,
  secret: string,
  keep: 'vault' | 'session',
  passphrase = '',
): Promise<void> {
  await alone(async () => {
    if (keep === 'session') await takeOut(accountId);
    else if (await readVault()) await rewrite((keys) => ({ ...keys, [accountId]: secret }));
    else {
      requireLong(passphrase);
      await sealUnder(passphrase, { [accountId]: secret });
    }
    const { lock, keys } = await readOpened();
    await writeOpened({ lock, keys: { ...keys, [accountId]: { secret, keep } } });
  });
}

/** Forgets the key of an account; with the last key the vault goes too. */
export async function removeKey(accountId: string): Promise<void> {
  await alone(async () => {
    await takeOut(accountId);
    const { lock, keys } = await readOpened();
    const { [accountId]: _, ...others } = keys;
    await writeOpened({ lock, keys: others });
  });
}

async function open(passphrase: string, next: string): Promise<Unlocking> {
  const vault = await readVault();
  if (vault === undefined || vault === 'damaged') return 'damaged';
  const secret = await derive(passphrase, vault);
  const contents = await unseal(vault, secret);
  if (typeof contents === 'string') return contents;

  const keys = await ofHolders(contents);
  if (next !== passphrase) {
    await sealUnder(next, keys);
    return 'unlocked';
  }
  await putAtHand(keys, { secret, salt: vault.salt });
  if (vault.iterations < iterations) await whereWritable(() => sealUnder(passphrase, keys));
  else if (Object.keys(keys).length < Object.keys(contents).length)
    await whereWritable(() => sealAgain(keys, secret, vault));
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

/** The vault, as long as an account has its key in it. */
async function readVault(): Promise<SealedVault | 'damaged' | undefined> {
  return (await holders()).length > 0 ? readStored() : undefined;
}

/** Whose keys the vault is for, which the list of accounts says alone. */
async function holders(): Promise<string[]> {
  return (await listAccounts()).flatMap(({ id, keep }) => (keep === 'vault' ? id : []));
}

/** Without what a browser that stopped half-way left behind: it is nobody's. */
async function ofHolders(contents: Keys): Promise<Keys> {
  const ids = await holders();
  return Object.fromEntries(Object.entries(contents).filter(([id]) => ids.includes(id)));
}

/** What locks the vault, while it is open: it may have been sealed under another since. */
async function secretOf(vault: SealedVault | 'damaged' | undefined): Promise<string | undefined> {
  const { lock } = await readOpened();
  return typeof vault === 'object' && lock?.salt === vault.salt ? lock.secret : undefined;
}

/** Changes the contents of the open vault. */
async function rewrite(change: (keys: Keys) => Keys): Promise<void> {
  const vault = await readStored();
  const secret = await secretOf(vault);
  if (typeof vault !== 'object' || secret === undefined) throw new Error('the vault is locked');
  const contents = await unseal(vault, secret);
  if (typeof contents === 'string') throw new Error('the vault is damaged');
  await sealAgain(change(await ofHolders(contents)), secret, vault);
}

/**
 * What cannot be taken out now is left out on the next unlocking. A vault that has nothing else in it,
 * or that nobody can open any more, goes as a whole: it would be in the way of the next.
 */
async function takeOut(accountId: string): Promise<void> {
  const ids = await holders();
  if (!ids.includes(accountId)) return;
  const vault = await readStored();
  if (vault === 'damaged' || ids.length === 1) {
    await removeStored();
    await writeOpened({ ...(await readOpened()), lock: null });
  } else if (await secretOf(vault)) {
    await rewrite(({ [accountId]: _, ...others }) => others);
  }
}

async function sealUnder(passphrase: string, keys: Keys): Promise<void> {
  const how = newDerivation();
  await sealAgain(keys, await derive(passphrase, how), how);
}

/** The disk first: when that fails, what is at hand still is what lies there. */
async function sealAgain(keys: Keys, secret: string, how: Derivation): Promise<void> {
  await writeStored(await seal(keys, secret, how));
  await putAtHand(keys, { secret, salt: how.salt });
}

async function putAtHand(keys: Keys, lock: Opened['lock']): Promise<void> {
  const opened = await readOpened();
  const sessionOnly = Object.entries(opened.keys).filter(([, { keep }]) => keep === 'session');
  const fromVault = Object.entries(keys).map(
    ([id, key]) => [id, { secret: key, keep: 'vault' as const }] as const,
  );
  await writeOpened({ lock, keys: Object.fromEntries([...fromVault, ...sessionOnly]) });
}

function requireLong(passphrase: string): void {
  if (!isLongEnough(passphrase)) throw new Error('the passphrase is too short');
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  return serially('vault', work);
}
