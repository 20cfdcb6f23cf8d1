import type { Measure } from '../measure';
import { compare } from '../statistics';
import type { Stage } from './stage';
import { emptyPage } from './with-empty-page';

const runs = 15;

/** The popup's first contentful paint against that of an empty page of the same extension. */
export async function firstPaint(stage: Stage): Promise<Measure> {
  // The first of each kind fills the browser's caches of code.
  await paintOf(stage, emptyPage);
  await paintOf(stage, 'popup.html');
  const value = await compare(runs, {
    ours: () => paintOf(stage, 'popup.html'),
    floor: () => paintOf(stage, emptyPage),
  });
  return { name: 'first paint: popup / empty extension page', value, budget: 1.3 };
}

/** In milliseconds since the navigation. As a string: it runs in the page. */
const firstContentfulPaint = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) resolve(startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

async function paintOf({ extension, options }: Stage, path: string): Promise<number> {
  const page = await options.context().newPage();
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  const time = await page.evaluate<number>(firstContentfulPaint);
  await page.close();
  return time;
}
