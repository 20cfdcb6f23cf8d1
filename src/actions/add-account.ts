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
import { createVault, putKey, vaultState } from '@/storage/vault';
import { type CheckedKey, checkKey, readPastedKey } from './check-key';
import { accountOf, type Desk } from './desk';
import { PortageError } from './portage-error';

export type Keep = 'vault' | 'session';

/**
 * Checks the key that was handed over, then keeps it with a new account.
 * Throws a `PortageError` that names what was pasted instead of a key, or a `PaddleError`.
 */
export async function addAccount(
  desk: Desk,
  input: { name: string; colour: AccountColour; keep: Keep; intake: string },
): Promise<AccountRecord> {
  const { checked, passphrase } = await checkHandedOver(desk, input.intake);
  await openVault(input.keep, passphrase);
  const record: AccountRecord = {
    id: newAccountId(),
    name: input.name,
    colour: input.colour,
    ...ofKey(desk, checked, input.keep),
  };
  await putKey(record.id, checked.key.secret, input.keep);
  await addRecord(record);
  await lastAccountId.setValue(record.id);
  return record;
}

/** Puts another key in the place of an account's: after an expiry, or when it was forgotten. */
export async function replaceKey(
  desk: Desk,
  input: { accountId: string; keep: Keep; intake: string },
): Promise<AccountRecord> {
  const account = await accountOf(input.accountId);
  const { checked, passphrase } = await checkHandedOver(desk, input.intake, account.id);
  await openVault(input.keep, passphrase);
  await putKey(account.id, checked.key.secret, input.keep);
  return updateAccount(account.id, ofKey(desk, checked, input.keep));
}

async function checkHandedOver(
  desk: Desk,
  intake: string,
  replacing?: string,
): Promise<{ checked: CheckedKey; passphrase: string | undefined }> {
  const secret = await collect(intake);
  const key = readPastedKey(secret?.key ?? '');
  const holder = (await listAccounts()).find(({ keyEntityId }) => keyEntityId === key.entityId);
  if (holder && holder.id !== replacing) throw new PortageError('key-already-added');
  const before = desk.timesForgotten();
  const checked = await checkKey(desk, key);
  if (desk.timesForgotten() !== before) throw new PortageError('locked');
  return { checked, passphrase: secret?.passphrase };
}

/** The vault is made with the first key that goes into it; a locked one has to be unlocked first. */
async function openVault(keep: Keep, passphrase: string | undefined): Promise<void> {
  if (keep === 'session') return;
  const { exists, locked } = await vaultState();
  if (exists && locked) throw new PortageError('locked');
  if (exists) return;
  if (passphrase === undefined) throw new PortageError('wrong-passphrase');
  await createVault(passphrase);
}

function ofKey(desk: Desk, { key, permissions, expiresAt }: CheckedKey, keep: Keep) {
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
