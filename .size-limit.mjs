import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Budgets of design and package: what each context loads before it can do anything. */
const output = '.output/chrome-mv3';

export default [
  // Decision 15 says why this is not the design's 6 KiB.
  budget('content script', [join(output, 'helpdesk.js')], '7.5 KiB'),
  budget('popup JavaScript at open', scriptsOf('popup.html'), '20 KiB'),
  // Decision 19 says why this is not the design's 30 KiB.
  budget('service worker', [join(output, 'background.js')], '38 KiB'),
];

function budget(name, path, limit) {
  return { name: `${name}, gzip`, path, limit, gzip: true, brotli: false };
}

/** The scripts a page names, and all that they import before they run; dynamic imports come later. */
function scriptsOf(page) {
  const html = join(output, page);
  if (!existsSync(html)) return [html];
  const found = new Set();
  const waiting = [...readFileSync(html, 'utf8').matchAll(/<script[^>]+src="\/?([^"]+)"/g)].map(
    ([, src]) => join(output, src),
  );
  for (const file of waiting) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:^|[;}\n])\s*import(?:[^"'();]*from)?\s*["'](\.[^"']+)["']/g,
    );
    waiting.push(...[...imports].map(([, path]) => relative('.', join(dirname(file), path))));
  }
  return [...found];
}
