import { readCaller, readOwnKey } from '@/paddle/caller';
import { type AccountRecord, updateAccount } from '@/storage/accounts';
import { accountOf, type Desk } from './desk';

/** Asks Paddle again what an account's key can do and when it expires. Throws a `PaddleError`. */
export async function checkAccount(desk: Desk, accountId: string): Promise<AccountRecord> {
  const account = await accountOf(accountId);
  const client = await desk.clientOf(accountId);
  const caller = await readCaller(client);
  const own = await readOwnKey(client, account.keyEntityId);
  return updateAccount(accountId, {
    permissions: caller.permissions ?? own?.permissions ?? account.permissions,
    expiresAt: own?.expiresAt ?? account.expiresAt,
    checkedAt: new Date(desk.now()).toISOString(),
  });
}
