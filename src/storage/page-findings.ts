import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Finding } from '@/detection/finding';
import { serially } from './serially';
import { storedFinding } from './stored-finding';
import { write } from './write';

/** What a frame reported of its page. */
export interface FrameReport {
  frameId: number;
  /** Undefined in a browser that does not tell. */
  documentId?: string | undefined;
  findings: readonly Finding[];
}

const tabRecord = v.object({
  /** The document of the top frame: with another one all frames are others. */
  documentId: v.nullable(v.string()),
  frames: v.record(v.string(), v.array(storedFinding)),
});
type TabRecord = v.InferOutput<typeof tabRecord>;

/** More than any ticket is shown in. */
const mostFrames = 100;

/** Keeps what a frame reported in place of what it reported before. */
export async function setFrame(tabId: number, report: FrameReport): Promise<void> {
  const { frameId, documentId, findings } = report;
  await alone(tabId, async () => {
    const known = await readTab(tabId);
    const top = frameId === 0 ? (documentId ?? null) : (known?.documentId ?? null);
    const reloaded = known !== undefined && known.documentId !== top && top !== null;
    const others = reloaded && known.documentId !== null ? {} : known?.frames;
    const { [frameId]: _, ...frames } = others ?? {};
    // Most frames have nothing to say; a page made of frames that have shall not cost more.
    const room = Object.keys(frames).length < mostFrames && findings.length > 0;
    if (frameId === 0 || room) frames[frameId] = [...findings];
    await write('session', { [place(tabId)]: { documentId: top, frames } satisfies TabRecord });
  });
}

/** The frames that a tab has now; the top frame's document where the browser tells it. */
export interface ShownFrames {
  frameIds: readonly number[];
  documentId?: string | undefined;
}

/**
 * What the frames of a tab hold together, the top frame first; undefined when none reported. Given
 * what is `shown` now, without frames that are gone, and undefined for another page: so is one that
 * lets us in no more (null), if it was the page itself that reported and not a frame of it.
 */
export async function readFindings(
  tabId: number,
  shown?: ShownFrames | null,
): Promise<Finding[] | undefined> {
  const known = await readTab(tabId);
  if (known === undefined || (shown === null && '0' in known.frames)) return undefined;
  const { documentId } = shown ?? {};
  const another = known.documentId !== null && documentId !== known.documentId;
  if (documentId !== undefined && another) return undefined;
  const byFrame = Object.entries(known.frames)
    .filter(([frameId]) => !shown || shown.frameIds.includes(Number(frameId)))
    .sort(([a], [b]) => Number(a) - Number(b));
  return byFrame.flatMap(([, findings]) => findings);
}

/** Forgets a tab that was closed or shows another page. */
export async function dropTab(tabId: number): Promise<void> {
  await alone(tabId, () => browser.storage.session.remove(place(tabId)));
}

async function readTab(tabId: number): Promise<TabRecord | undefined> {
  const { [place(tabId)]: found } = await browser.storage.session.get(place(tabId));
  const known = v.safeParse(tabRecord, found);
  return known.success ? known.output : undefined;
}

function place(tabId: number): string {
  return `page:${tabId}`;
}

async function alone<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  return serially(place(tabId), work);
}
