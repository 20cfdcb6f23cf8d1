import type { Environment } from '@/paddle/api-key';
import {
  type AccountColour,
  type AccountRecord,
  addAccount as addRecord,
  listAccounts,
  newAccountId,
  updateAccount,
} from '@/storage/accounts';
import { collect } from '@/storage/key-intake';
import { lastAccountId } from '@/storage/settings';
import { putKey, removeKey, vaultState } from '@/storage/vault';
import { checkKey, readPastedKey } from './check-key';
import { accountOf, type Desk } from './desk';
import { PortageError } from './portage-error';

export type Keep = 'vault' | 'session';

/**
 * Checks the key that was handed over, then keeps it with a new account.
 * Throws a `PortageError` that names what was pasted instead of a key, or a `PaddleError`.
 */
export async function addAccount(
  desk: Desk,
  { name, colour, ...handed }: { name: string; colour: AccountColour; keep: Keep; intake: string },
): Promise<AccountRecord> {
  const id = newAccountId();
  const record = { id, name, colour, ...(await takeIn(desk, { ...handed, accountId: id })) };
  try {
    await lastAccountId.setValue(id);
    await addRecord(record);
  } catch (error) {
    await removeKey(id);
    throw error;
  }
  return record;
}

/**
 * Puts another key in the place of an account's: after an expiry, or when it was forgotten. It has to
 * be of the same environment: what was done with the account, and what the agent knows it by, is of
 * that one.
 */
export async function replaceKey(desk: Desk, handed: HandedOver): Promise<AccountRecord> {
  const { environment } = await accountOf(handed.accountId);
  return updateAccount(handed.accountId, await takeIn(desk, { ...handed, environment }));
}

interface HandedOver {
  accountId: string;
  /** Of which the key has to be. */
  environment?: Environment;
  keep: Keep;
  intake: string;
}

/** Checks a key and puts it at hand; answers what the account's record has to say of it. */
async function takeIn(desk: Desk, { accountId, environment, keep, intake }: HandedOver) {
  const { key: pasted = '', passphrase } = (await collect(intake)) ?? {};
  const key = readPastedKey(pasted);
  if (environment && key.environment !== environment) throw new PortageError('other-environment');
  const holder = (await listAccounts()).find(({ keyEntityId }) => keyEntityId === key.entityId);
  if (holder && holder.id !== accountId) throw new PortageError('key-already-added');
  const before = desk.timesForgotten();
  const { permissions, expiresAt } = await checkKey(desk, key);
  const { exists, locked } = await vaultState();
  const lacking = keep === 'vault' && !exists && passphrase === undefined;
  if (lacking) throw new PortageError('wrong-passphrase');
  // Nothing is awaited between this and asking for the vault: a lock comes before or after both.
  if ((keep === 'vault' && locked) || desk.timesForgotten() !== before)
    throw new PortageError('locked');
  await putKey(accountId, key.secret, keep, passphrase);
  return {
    environment: key.environment,
    keyEntityId: key.entityId,
    redactedKey: key.redacted,
    keep,
    permissions,
    expiresAt,
    checkedAt: new Date(desk.now()).toISOString(),
  };
}
