import { removeAccount as removeRecord } from '@/storage/accounts';
import { forgetActivityOf } from '@/storage/activity';
import { lastAccountId } from '@/storage/settings';
import { removeKey } from '@/storage/vault';

/**
 * Forgets an account and what was done in it: its key first, so that nothing usable stays behind if
 * the browser stops in between.
 */
export async function removeAccount(accountId: string): Promise<void> {
  await removeKey(accountId);
  await forgetActivityOf(accountId);
  if ((await lastAccountId.getValue()) === accountId) await lastAccountId.setValue(null);
  await removeRecord(accountId);
}
