import { listEntries, readEntry } from '@/storage/journal';
import type { Desk } from './desk';
import { followPayment, paymentDue } from './follow-payment';
import { openChangeDesk } from './open-change-desk';

/**
 * Reads every pending payment that is due to be read again, and tells when one is paid or failed.
 * Answers when the next one is due, in milliseconds since the epoch; null when none pends.
 */
export async function followPayments(desk: Desk, onMoved: () => void): Promise<number | null> {
  for (const entry of await listEntries()) {
    const due = paymentDue(entry, desk.now());
    if (due !== null && due <= desk.now()) await readPaymentOf(desk, entry.subscriptionId, onMoved);
  }
  const dues = (await listEntries()).flatMap((entry) => paymentDue(entry, desk.now()) ?? []);
  return dues.length > 0 ? Math.min(...dues) : null;
}

/** Reads the pending payment of a subscription's last change now: somebody is looking at it. */
export async function readPaymentOf(
  desk: Desk,
  subscriptionId: string,
  onMoved: () => void,
): Promise<void> {
  const entry = await readEntry(subscriptionId);
  const world = entry && openChangeDesk(desk, entry);
  if (world && (await followPayment(world)) === 'moved') onMoved();
}
