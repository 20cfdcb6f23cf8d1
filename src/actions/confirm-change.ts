import { isFresh } from '@/billing/confirm';
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
  const world = openChangeDesk(desk, change);
  if (!world) return { state: 'preview-too-old' };
  const write = async (entry: JournalEntry) => {
    await world.journal.write(entry);
    if (entry.state === 'sent') onSending();
  };
  return applyChange({ ...world, journal: { ...world.journal, write } }, change);
}
