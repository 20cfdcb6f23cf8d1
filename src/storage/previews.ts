import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { confirmedChange } from './journal';
import { write } from './write';

/** A preview that the agent has on the screen, and what confirming it would send. */
export type KeptPreview = v.InferOutput<typeof keptPreview>;

const keptPreview = v.object({
  change: confirmedChange,
  /** Milliseconds since the epoch. */
  at: v.number(),
});

const prefix = 'preview:';
/** Of one view: five modes of the last few choices. */
const most = 40;

/** Keeps a preview in memory, so that a confirmation needs to name it and nothing else. */
export async function keepPreview(preview: KeptPreview): Promise<void> {
  await prune();
  await write('session', { [prefix + preview.change.id]: preview });
}

/** Takes a preview out, once. Undefined when it was taken, or was never shown. */
export async function takePreview(id: string): Promise<KeptPreview | undefined> {
  const preview = await peekPreview(id);
  await browser.storage.session.remove(prefix + id);
  return preview;
}

/** The same without taking it: a confirmation that is refused may be repeated. */
export async function peekPreview(id: string): Promise<KeptPreview | undefined> {
  const place = prefix + id;
  const { [place]: stored } = await browser.storage.session.get(place);
  const preview = v.safeParse(keptPreview, stored);
  return preview.success ? preview.output : undefined;
}

async function prune(): Promise<void> {
  const kept = Object.entries(await browser.storage.session.get(null)).flatMap(
    ([place, stored]) => {
      const preview = place.startsWith(prefix) ? v.safeParse(keptPreview, stored) : undefined;
      return preview?.success ? [{ place, at: preview.output.at }] : [];
    },
  );
  const stale = kept.toSorted((a, b) => b.at - a.at).slice(most - 1);
  if (stale.length > 0) await browser.storage.session.remove(stale.map(({ place }) => place));
}
