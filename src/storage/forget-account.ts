import { withDatabase } from './database';

/** Takes out what was done in an account, and its plan changes, when the account goes. */
export async function forgetAccount(accountId: string): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction(['activity', 'journal'], 'readwrite');
    for (const name of ['activity', 'journal'] as const) {
      for await (const cursor of transaction.objectStore(name)) {
        const { value } = cursor;
        if ('accountId' in value && value.accountId === accountId) await cursor.delete();
      }
    }
    await transaction.done;
  });
}
