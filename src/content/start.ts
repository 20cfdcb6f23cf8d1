import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { takeOrders } from '@/messages/orders';
import { send } from '@/messages/send';
import { watchPointer } from './pointer';
import { startScan } from './scan';

/**
 * Watches one frame of an allowed site: reports what it finds, marks it, says what lies under the
 * pointer. Stops, leaving nothing behind, when it is told to, when the extension is reloaded, and
 * when a newer copy of itself starts.
 */
export async function startContent(ctx: ContentScriptContext): Promise<void> {
  const stopped = new AbortController();
  const signal = AbortSignal.any([ctx.signal, stopped.signal]);
  takeOrders(({ order }) => {
    if (order === 'stop') stopped.abort();
  }, signal);

  await activated(document);
  const addresses = await send('pageStarted', {});
  if (signal.aborted || !addresses.ok) return;
  const { own, mark } = addresses.value;
  const scanner = startScan({
    document,
    signal,
    ignore: own,
    mark,
    onChange: (findings) => void send('pageChanged', { findings }),
  });
  watchPointer({
    document,
    signal,
    scanner,
    onPoint: (finding = null) => void send('pagePointedAt', { finding }),
  });
  reportOnReturn(() => void send('pageChanged', { findings: scanner.findings() }), signal);
}

/** A prerendered page is nobody's ticket yet. */
function activated(document: Document & { prerendering?: boolean }): Promise<void> {
  if (document.prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}

/** A page restored from the back/forward cache was forgotten meanwhile. */
function reportOnReturn(report: () => void, signal: AbortSignal): void {
  window.addEventListener('pageshow', (event) => event.persisted && report(), { signal });
}
