import { isFresh } from '@/billing/confirm';
import { parseId } from '@/detection/paddle-id';
import type { JournalEntry } from '@/storage/journal';
import { takePreview } from '@/storage/previews';
import { type Applying, applyChange } from './apply-change';
import type { Desk } from './desk';
import { openChangeDesk } from './open-change-desk';

export type Confirmed = Applying | { state: 'preview-too-old' };

/**
 * Applies the change of a preview that the agent saw and confirmed. A preview can be confirmed once,
 * for five minutes. `onSending` tells that the change is noted and about to be sent. Throws what
 * reading the subscription throws: then nothing was sent.
 */
export async function confirmChange(
  desk: Desk,
  previewId: string,
  onSending: () => void,
): Promise<Confirmed> {
  const preview = await takePreview(previewId);
  if (!preview || !isFresh(preview, desk.now())) return { state: 'preview-too-old' };
  const { change } = preview;
  const id = parseId(change.subscriptionId);
  if (id?.kind !== 'subscription') return { state: 'preview-too-old' };
  const world = openChangeDesk(desk, { accountId: change.accountId, subscriptionId: id.value });
  const write = async (entry: JournalEntry) => {
    await world.journal.write(entry);
    if (entry.state === 'sent') onSending();
  };
  return applyChange({ ...world, journal: { ...world.journal, write } }, change);
}
