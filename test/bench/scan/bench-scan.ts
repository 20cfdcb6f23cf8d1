import type { Browser } from '@playwright/test';
import { fixture } from './fixture';
import { plainFindings } from './plain';
import { trace } from './trace';
import { bundleContent, inFreshPage, openBrowser, type World } from './world';

export interface Measure {
  name: string;
  value: number;
  budget: number;
}

/**
 * The first scan of a page, cold: from the order to read a document until every finding in its text
 * is known and nothing is left to look for there. Like the floor it is time of the main thread (no
 * waiting) in a fresh process, in an isolated world, on a page that was styled and painted before;
 * the nodes have no wrappers yet and no function has run, so compiling them counts. Loading the
 * script does not: size has its own budget.
 *
 * What follows the scan is measured whole, in milliseconds (`firstReport`): who can be seen, ranking,
 * reporting, marking. What is read in idle time afterwards (attributes, fields, frames) may be no
 * long task either, which `manners` sees to.
 */
const firstScan = 'portage.readText(document)';

/** What every scan is compared with: a bare TreeWalker that reads every text node. */
const floor = `{
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue.length;
}`;

/** The scan with all that comes before the page is told of: reported to the background, and marked. */
const firstReport = `new Promise((resolve) => portage.startScan({
  document, signal: new AbortController().signal, onChange: () => resolve(),
}))`;

const cells = [
  { textNodes: 10_000, ids: 50, budget: 0.6 },
  { textNodes: 100_000, ids: 50, budget: 0.6 },
  { textNodes: 10_000, ids: 500, budget: 1.2 },
];

/** The figures of scanning, in a world of its own in a fresh page each; smaller is better. */
export async function benchScan(runs = 9): Promise<Measure[]> {
  const code = await bundleContent();
  const browser = await openBrowser();
  try {
    const measures: Measure[] = [];
    for (const cell of cells) measures.push(await scanned(browser, code, { ...cell, runs }));
    const small = await appended(browser, code, { textNodes: 1_000, runs });
    const large = await appended(browser, code, { textNodes: 100_000, runs: Math.ceil(runs / 2) });
    measures.push(
      await reported(browser, code, runs),
      { name: 'append: 100 messages, script in ms', value: small, budget: 1 },
      { name: 'append: page of 100,000 text nodes / of 1,000', value: large / small, budget: 1.5 },
      ...(await manners(browser, code, runs)),
    );
    return measures;
  } finally {
    await browser.close();
  }
}

async function scanned(
  browser: Browser,
  code: string,
  {
    textNodes,
    ids,
    budget,
    runs,
  }: { textNodes: number; ids: number; budget: number; runs: number },
): Promise<Measure> {
  const html = fixture({ textNodes, ids });
  const floors: number[] = [];
  const scans: number[] = [];
  for (let run = 0; run < runs; run++) {
    floors.push(await inFreshPage(browser, html, (world) => timeOf(world, floor)));
    const scan = async (world: World) => {
      await world.run(code);
      return timeOf(world, firstScan);
    };
    scans.push(await inFreshPage(browser, html, scan));
  }
  return {
    name: `first scan / bare walk: ${textNodes} text nodes, ${ids} IDs`,
    value: median(scans) / median(floors),
    budget,
  };
}

async function reported(browser: Browser, code: string, runs: number): Promise<Measure> {
  const html = fixture({ textNodes: 10_000, ids: 500 });
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const report = async (world: World) => {
      await world.run(code);
      return timeOf(world, firstReport);
    };
    times.push(await inFreshPage(browser, html, report));
  }
  return {
    name: 'first report and marks, script in ms: 10000 text nodes, 500 IDs',
    value: median(times),
    // A frame, if it were one task.
    budget: 16,
  };
}

/** The time of the main thread that an expression takes, to its last promise. */
async function timeOf(world: World, expression: string): Promise<number> {
  return sum((await trace(world, () => world.run(expression), { evaluated: true })).stretches);
}

async function appended(
  browser: Browser,
  code: string,
  { textNodes, runs }: { textNodes: number; runs: number },
): Promise<number> {
  const html = fixture({ textNodes, ids: 50 });
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(
      await inFreshPage(browser, html, async (world) => {
        await startScan(world, code);
        const { stretches } = await trace(world, async () => {
          await world.page.evaluate(`write(document.getElementById('list'), 1e6, 100, 20)`);
          await world.run('changed(2)');
        });
        return sum(stretches);
      }),
    );
  }
  return median(times);
}

/** How the scan behaves in a page of 10,000 text nodes, and whether it finds all there is. */
async function manners(browser: Browser, code: string, runs: number): Promise<Measure[]> {
  const html = fixture({ textNodes: 10_000, ids: 500 });
  const longest: number[] = [];
  let layouts = 0;
  let inserted = 0;
  let differences = 0;
  for (let run = 0; run < runs; run++) {
    await inFreshPage(browser, html, async (world) => {
      const before = await world.page.content();
      const traced = await trace(world, () => startScan(world, code));
      longest.push(Math.max(...traced.stretches));
      layouts += traced.layouts;
      if ((await world.page.content()) !== before) inserted += 1;
      differences += await world.run<number>(`(async () => {
        const ours = new Set(await portage.readAll(document));
        const plain = new Set((${plainFindings})(document));
        return ours.symmetricDifference(plain).size + Math.abs(plain.size - 500);
      })()`);
    });
  }
  return [
    {
      name: 'longest own task in ms: 10000 text nodes, 500 IDs',
      value: median(longest),
      budget: 8,
    },
    { name: 'layouts forced by the scan', value: layouts, budget: 0 },
    { name: 'pages changed by the scan', value: inserted, budget: 0 },
    {
      name: 'findings missing, or other than by plain regular expressions',
      value: differences,
      budget: 0,
    },
  ];
}

/** Starts the scan; in its world, `changed(n)` then waits for the n-th report. */
async function startScan({ run }: World, code: string): Promise<void> {
  await run(code);
  await run(`{
    let reports = 0;
    let heard;
    const again = () => new Promise((resolve) => { heard = resolve; });
    let next = again();
    globalThis.changed = async (count) => { while (reports < count) await next; };
    const onChange = () => { reports++; heard(); next = again(); };
    portage.startScan({ document, signal: new AbortController().signal, onChange });
    changed(1);
  }`);
  await run('changed(1)');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
