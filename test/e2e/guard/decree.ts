import type { BrowserContext } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Extension } from '../extension';

/** What runs inside the browser's own page and the service worker below uses this much of them. */
declare const chrome: {
  send(message: string, args: readonly string[]): void;
  storage: { managed: { get(keys: null): Promise<object> } };
};

/**
 * Gives the extension a managed policy, as a company does, through the browser's own page for testing
 * policies: nothing outside of this browser is changed.
 */
export async function decree(
  { context, extension }: { context: BrowserContext; extension: Extension },
  policy: Readonly<Record<string, unknown>>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://policy/test');
  await expect(page.getByRole('button', { name: 'Apply policies', exact: true })).toBeVisible();
  // Mandatory, for this user, from the command line: any source and scope would do.
  const how = { level: 1, scope: 0, source: 0, namespace: extension.id };
  const policies = Object.entries(policy).map(([name, value]) => ({ ...how, name, value }));
  await page.evaluate((text) => {
    chrome.send('setLocalTestPolicies', ['decree', text, '']);
  }, JSON.stringify(policies));
  const worker = await extension.serviceWorker();
  await expect.poll(() => worker.evaluate(() => chrome.storage.managed.get(null))).toEqual(policy);
  await page.close();
}
