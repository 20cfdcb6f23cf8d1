import { changeEntry, type JournalEntry, listEntries, readEntry } from '@/storage/journal';

/** Changes that are under way, or that ended without the agent having seen how; newest first. */
export async function waitingChanges(): Promise<JournalEntry[]> {
  return (await listEntries()).filter(({ state, seen }) => state === 'sent' || !seen);
}

/** Notes that the agent has seen how a change ended. One under way stays unseen. */
export async function seeChange(subscriptionId: string): Promise<void> {
  const entry = await readEntry(subscriptionId);
  if (!entry) return;
  await changeEntry(entry, (now) => (now.state === 'sent' ? now : { ...now, seen: true }));
}
