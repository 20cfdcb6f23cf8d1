import { listAccounts } from '@/storage/accounts';
import { forgetAccount } from '@/storage/forget-account';
import { type JournalEntry, listEntries } from '@/storage/journal';
import type { Desk } from './desk';
import { openChangeDesk } from './open-change-desk';
import { settleChange } from './settle-change';

/**
 * Finds out about every change whose answer was lost, and tells of each as it is settled. Answers
 * whether some still are not: Paddle could not be read, or another context is at it.
 */
export async function settleChanges(
  desk: Desk,
  onSettled: (entry: JournalEntry) => void,
): Promise<boolean> {
  const lost = (await listEntries()).filter(({ state }) => state === 'sent');
  const settled = await Promise.allSettled(lost.map((entry) => settleOne(desk, entry, onSettled)));
  return settled.some((each) => each.status === 'rejected' || !each.value);
}

async function settleOne(
  desk: Desk,
  lost: JournalEntry,
  onSettled: (entry: JournalEntry) => void,
): Promise<boolean> {
  const { accountId } = lost;
  if (!(await listAccounts()).some(({ id }) => id === accountId)) {
    // It was removed while the database was broken; without its key nobody can find out.
    await forgetAccount(accountId);
    return true;
  }
  const world = openChangeDesk(desk, lost);
  if (!world) return true;
  const entry = await settleChange(world);
  if (!entry || entry.state === 'sent') return false;
  onSettled(entry);
  return true;
}
