import type { Page } from '@playwright/test';
import type { Control } from '../../simulator/control';
import type { OpenBrowser } from '../browser';
import { keyNeedles, tokenNeedle } from './needles';
import { findNeedles, searchProfile } from './search-profile';
import type { BrowserWatch } from './watch-browser';

/**
 * Closes the browser and searches everything it leaves behind: consoles, pages, the whole profile,
 * and what it asked of hosts other than Paddle's. Gives a line for each leak, none when all is well.
 */
export async function findLeaks(
  {
    context,
    profile,
    insertedInto = new Set(),
  }: OpenBrowser & { insertedInto?: ReadonlySet<Page> },
  watch: BrowserWatch,
  control: Control,
): Promise<string[]> {
  const seen = await watch.problems();
  await context.close();
  const portalOpened = control.changes().some(({ kind }) => kind === 'portal-visit');
  const linkInserted = insertedInto.size > 0;
  const sentFrom = [...insertedInto].map((page) => new URL(page.url()).origin);
  const strangers = control.strangers();
  const elsewhere = Buffer.from(JSON.stringify(strangers));
  return [
    ...seen,
    ...(await searchProfile(profile, { portalOpened, linkInserted, sentFrom })),
    ...findNeedles(elsewhere, [...keyNeedles, tokenNeedle]).map(
      (found) => `${found} sent to another host`,
    ),
    ...strangers
      .filter(({ host, headers }) => !ofTheBrowser.test(host) || isOurs(headers))
      .map(({ method, host, path }) => `${method} ${host}${path}, which is not Paddle’s`),
  ];
}

/** Hosts which Chromium itself asks, whatever extension it has: updates, accounts, spelling. */
const ofTheBrowser = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/;

function isOurs({ origin = '', referer = '' }: Record<string, string>): boolean {
  return [origin, referer].some((from) => from.startsWith('chrome-extension:'));
}
