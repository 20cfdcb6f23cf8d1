import type { BrowserContext, Worker } from '@playwright/test';
import { attach } from '../attached-target';

/** Takes the network from the service worker; gives the way to bring it back. */
export async function setOffline(
  context: BrowserContext,
  worker: Worker,
): Promise<() => Promise<void>> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const found = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url === worker.url(),
  );
  const target = await attach(session, found?.targetId ?? '');
  const set = (offline: boolean): Promise<object> =>
    target.send('Network.emulateNetworkConditions', {
      offline,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
  await target.send('Network.enable');
  await set(true);
  return async () => {
    await set(false);
    await session.detach();
  };
}
