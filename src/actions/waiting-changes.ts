import { changeEntry, type JournalEntry, listEntries, readEntry } from '@/storage/journal';

/**
 * Changes that are under way, or that ended without the agent having seen how, newest first; of one
 * subscription the last change, seen or not.
 */
export async function waitingChanges(subscription?: string): Promise<JournalEntry[]> {
  return (await listEntries()).filter(({ state, seen, subscriptionId }) =>
    subscription ? subscriptionId === subscription : state === 'sent' || !seen,
  );
}

/** Notes that the agent has seen how a change ended. One under way stays unseen. */
export async function seeChange(subscriptionId: string): Promise<void> {
  const entry = await readEntry(subscriptionId);
  if (!entry) return;
  await changeEntry(entry, (now) => (now.state === 'sent' ? now : { ...now, seen: true }));
}
