import { isFresh } from '@/billing/confirm';
import { parseId } from '@/detection/paddle-id';
import { takePreview } from '@/storage/previews';
import { type Applying, applyChange } from './apply-change';
import type { Desk } from './desk';
import { openChangeDesk } from './open-change-desk';

export type Confirmed = Applying | { state: 'preview-too-old' };

/**
 * Applies the change of a preview that the agent saw and confirmed. A preview can be confirmed once,
 * for five minutes. Throws what reading the subscription throws: then nothing was sent.
 */
export async function confirmChange(desk: Desk, previewId: string): Promise<Confirmed> {
  const preview = await takePreview(previewId);
  if (!preview || !isFresh(preview, desk.now())) return { state: 'preview-too-old' };
  const { change } = preview;
  const id = parseId(change.subscriptionId);
  if (id?.kind !== 'subscription') return { state: 'preview-too-old' };
  const world = openChangeDesk(desk, { accountId: change.accountId, subscriptionId: id.value });
  return applyChange(world, change);
}
