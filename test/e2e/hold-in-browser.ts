import type { BrowserContext } from '@playwright/test';
import { attach } from './attached-target';
import { findWorker } from './stop-worker';

interface Matching {
  method: string;
  path: string;
}

/**
 * Holds what the service worker sends of that kind inside the browser: the worker has asked for it,
 * and not a byte of it has left. Answers how many are held. They go with the worker that is killed.
 */
export async function holdInBrowser(
  context: BrowserContext,
  { method, path }: Matching,
): Promise<() => number> {
  const { session, targetId } = await findWorker(context);
  const worker = await attach(session, targetId);
  let held = 0;
  worker.on<PausedRequest>('Fetch.requestPaused', ({ requestId, request }) => {
    const asked = request.method === method && new URL(request.url).pathname === path;
    if (asked) held += 1;
    else void worker.send('Fetch.continueRequest', { requestId });
  });
  await worker.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return () => held;
}

interface PausedRequest {
  requestId: string;
  request: { method: string; url: string };
}
