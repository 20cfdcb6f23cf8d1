import { removeAccount as removeRecord } from '@/storage/accounts';
import { forgetAccount } from '@/storage/forget-account';
import { lastAccountId } from '@/storage/settings';
import { removeKey } from '@/storage/vault';

/**
 * Forgets an account, what was done in it and its plan changes: its key first, so that nothing usable stays behind if
 * the browser stops in between.
 */
export async function removeAccount(accountId: string): Promise<void> {
  await removeKey(accountId);
  await forgetAccount(accountId);
  if ((await lastAccountId.getValue()) === accountId) await lastAccountId.setValue(null);
  await removeRecord(accountId);
}
