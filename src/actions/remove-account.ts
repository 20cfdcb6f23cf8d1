import { removeAccount as removeRecord } from '@/storage/accounts';
import { removeKey } from '@/storage/vault';

/**
 * Forgets an account: its key first, so that nothing usable stays behind if the browser stops in
 * between.
 */
export async function removeAccount(accountId: string): Promise<void> {
  await removeKey(accountId);
  await removeRecord(accountId);
}
