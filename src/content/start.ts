import type { Finding } from '@/detection/finding';
import { takeOrders } from '@/messages/take-orders';
import { framed } from './active';
import { type EditorWorld, rememberEditor } from './last-editor';
import { tellUntilOrphaned } from './orphan';
import { watchPointer } from './pointer';
import { startScan } from './scan';

/** The isolated world's own window object: a page cannot see what is put on it. */
type World = EditorWorld & { portageWatching?: AbortSignal };

/**
 * Watches one frame of an allowed site: reports what it finds, marks it, says what lies under the
 * pointer. Stops, leaving nothing behind, when it is told to and when the extension is reloaded.
 * Injected a second time, it leaves the page to the first.
 */
export async function startContent(world: World): Promise<void> {
  const { document, frameElement } = world;
  // Who looks into this frame from around it reads it there.
  if (world.portageWatching?.aborted === false || (frameElement && framed(frameElement))) return;
  const stopped = new AbortController();
  const { signal } = stopped;
  world.portageWatching = signal;
  let report = () => {};
  takeOrders((order) => {
    if (order === 'stop') stopped.abort();
    if (order === 'report') report();
  }, signal);
  const tell = tellUntilOrphaned(() => stopped.abort());
  const changed = (findings: Finding[]) => void tell('pageChanged', { findings });

  rememberEditor(world, signal);

  await activated(document);
  const addresses = await tell('pageStarted', {});
  if (signal.aborted || !addresses?.ok) return;
  const { own, mark } = addresses.value;
  const scanner = startScan({
    document,
    signal,
    ignore: own,
    mark,
    onChange: changed,
  });
  watchPointer({
    document,
    signal,
    scanner,
    onPoint: (finding) => void tell('pagePointedAt', { finding }),
  });
  report = () => changed(scanner.findings());
  // A page restored from the back/forward cache was forgotten meanwhile.
  world.addEventListener('pageshow', ({ persisted }) => persisted && report(), { signal });
}

/** A prerendered page is nobody's ticket yet. */
async function activated(document: Document & { prerendering?: boolean }): Promise<void> {
  if (!document.prerendering) return;
  await new Promise((resolve) => {
    document.addEventListener('prerenderingchange', resolve, { once: true });
  });
}
