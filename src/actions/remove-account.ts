import { removeAccount as removeRecord } from '@/storage/accounts';
import { forgetAccount } from '@/storage/forget-account';
import { lastAccountId } from '@/storage/settings';
import { removeKey } from '@/storage/vault';

/**
 * Forgets an account and all that was done in it: its key first, so that nothing usable stays behind
 * if the browser stops in between. A change that is still to be found out goes too: without the key
 * nobody can, and it would be in the way of the next change of its subscription.
 *
 * Answers whether what was done in it could be wiped: a database that is broken keeps no account.
 */
export async function removeAccount(accountId: string): Promise<{ wiped: boolean }> {
  await removeKey(accountId);
  const wiped = await forgetAccount(accountId).then(
    () => true,
    () => false,
  );
  if ((await lastAccountId.getValue()) === accountId) await lastAccountId.setValue(null);
  await removeRecord(accountId);
  return { wiped };
}
