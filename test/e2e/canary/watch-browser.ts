import { type BrowserContext, type ConsoleMessage, expect, type Page } from '@playwright/test';
import { everyone } from '../../simulator/seed/people';
import { hearContentWorlds } from './hear-content-worlds';
import { keyNeedles, type Needle, tokenNeedle } from './needles';
import { findNeedles } from './search-profile';

const allNeedles: readonly Needle[] = [...keyNeedles, tokenNeedle];

/** What no content script is ever told, however it asks. */
const customerData = [
  'customer-portal.paddle.com',
  ...everyone.flatMap(({ id, email, subscriptionIds }) => [id, email, ...subscriptionIds]),
];

export interface BrowserWatch {
  /** Leaks in consoles so far and in the pages as they are now, and errors nobody caught. */
  problems(): Promise<string[]>;
}

/**
 * Listens to every console of a browser, the service worker's too, from now on. Pages on which a link
 * was inserted hold its token: that is what they are for.
 */
export function watchBrowser(
  context: BrowserContext,
  insertedInto: ReadonlySet<Page> = new Set(),
): BrowserWatch {
  const problems: string[] = [];
  const listen = (message: ConsoleMessage): void => {
    problems.push(...leaksIn(message.text(), 'a console'));
  };
  context.on('console', listen);
  for (const worker of context.serviceWorkers()) worker.on('console', listen);
  context.on('serviceworker', (worker) => worker.on('console', listen));
  context.on('weberror', (error) => {
    if (error.page()?.url().startsWith('chrome-extension:')) {
      problems.push(`nobody caught ${error.error().message}`);
    }
  });
  hearContentWorlds(context, (text) => {
    problems.push(...leaksIn(text, 'a message to a content script'));
    const named = customerData.filter((value) => text.includes(value));
    problems.push(...named.map((value) => `${value} in a message to a content script`));
  });

  return {
    async problems() {
      for (const page of context.pages()) {
        const { hostname, pathname } = new URL(page.url());
        const needles = insertedInto.has(page) ? keyNeedles : allNeedles;
        const place = `the page ${hostname}${pathname}`;
        problems.push(...leaksIn(await contentOf(page), place, needles));
      }
      return [...new Set(problems)];
    },
  };
}

/** A test may end while a page is on its way, as the welcome is: then it is read when it is there. */
async function contentOf(page: Page): Promise<string> {
  let content = '';
  await expect(async () => {
    content = await page.content();
  }).toPass({ timeout: 10_000 });
  return content;
}

function leaksIn(text: string, place: string, needles = allNeedles): string[] {
  return findNeedles(Buffer.from(text), needles).map((found) => `${found} in ${place}`);
}
