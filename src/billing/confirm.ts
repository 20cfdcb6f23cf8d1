import { sameItems } from './item-difference';
import type { PreviewMeaning } from './preview-meaning';
import type { ItemRequest } from './wire';

/** A preview is good for five minutes: proration moves by the minute, and so may the subscription. */
export const previewFreshForMs = 5 * 60_000;

/** What the agent reads on the button and beside it, and what would be sent. */
export interface ShownPreview {
  meaning: PreviewMeaning;
  items: readonly ItemRequest[];
  /** When the answer came, in milliseconds since 1970. */
  at: number;
  /** The subscription's `updated_at` when it was previewed, as Paddle wrote it. */
  updated_at: string;
}

export interface ConfirmationRequest {
  /** What was on the screen when the agent pressed. */
  shown: ShownPreview;
  /** The newest preview there is. */
  latest: ShownPreview;
  /** The subscription's `updated_at` as read just now. */
  updated_at: string;
  now: number;
  /** Whether the person of the ticket is the customer; `unknown` is said, but does not stop. */
  requester: 'customer' | 'someone-else' | 'unknown';
  /** Whether the agent took the explicit step for somebody else's ticket. */
  acceptedOtherRequester: boolean;
}

export type ConfirmRefusal =
  | 'preview-too-old'
  | 'figures-changed'
  | 'subscription-changed'
  | 'someone-else';

/** Why the confirmation does not count; empty means that it does. */
export function refuseConfirmation(request: ConfirmationRequest): ConfirmRefusal[] {
  const { shown, latest, now } = request;
  const refusals: ConfirmRefusal[] = [];
  if (!isFresh(shown, now)) refusals.push('preview-too-old');
  if (!sameFigures(shown, latest)) refusals.push('figures-changed');
  if (request.updated_at !== shown.updated_at) refusals.push('subscription-changed');
  if (request.requester === 'someone-else' && !request.acceptedOtherRequester)
    refusals.push('someone-else');
  return refusals;
}

/** Younger than five minutes, and not from the future: then the clock was set back. */
export function isFresh({ at }: Pick<ShownPreview, 'at'>, now: number): boolean {
  return at <= now && now - at < previewFreshForMs;
}

/** Whether two previews promise the same for the same request: mode, items and every amount. */
export function sameFigures(
  one: Pick<ShownPreview, 'meaning' | 'items'>,
  other: Pick<ShownPreview, 'meaning' | 'items'>,
): boolean {
  return sameItems(one.items, other.items) && figures(one.meaning) === figures(other.meaning);
}

function figures({ mode, currency, now, next, recurring }: PreviewMeaning): string {
  return JSON.stringify([
    [mode, currency, now.kind, now.due, now.tax, now.creditUsed, now.credited],
    next.kind === 'bill' ? [next.amount, next.tax, dayOf(next.at)] : next.kind,
    [recurring.after?.amount ?? null, recurring.after?.tax ?? null],
  ]);
}

/** With a new interval the next bill is so long after the change: its seconds move with each preview. */
function dayOf(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DD'.length);
}
