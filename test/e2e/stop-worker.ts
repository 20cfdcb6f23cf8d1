import { type BrowserContext, type CDPSession, expect } from '@playwright/test';

/**
 * Stops the service worker at once. The browser does so after thirty seconds of silence, but never
 * while DevTools are attached: what is not stopped on purpose is never tested.
 */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const running = await killWorker(context);
  await expect.poll(running).toBe(false);
}

/**
 * The same without waiting for its end, which cannot be seen from here when a page that waits for
 * it starts it again at once: the test has to see it in the page. Answers whether it runs.
 */
export async function killWorker(context: BrowserContext): Promise<() => Promise<boolean>> {
  const { session, targetId } = await findWorker(context);
  await session.send('Target.closeTarget', { targetId });
  return async () => {
    const { targetInfos: now } = await session.send('Target.getTargets');
    return now.some((target) => target.targetId === targetId);
  };
}

/** The running worker as a target of the DevTools protocol. */
export async function findWorker(
  context: BrowserContext,
): Promise<{ session: CDPSession; targetId: string }> {
  const [worker] = context.serviceWorkers();
  const browser = context.browser();
  if (!worker || !browser) throw new Error('There is no running worker');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url === worker.url(),
  );
  if (!target) throw new Error('The worker is no target of the browser');
  return { session, targetId: target.targetId };
}
