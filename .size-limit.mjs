import { existsSync, readFileSync } from 'node:fs';
// Forward slashes on every system: size-limit reads paths as patterns.
import { dirname, join } from 'node:path/posix';

/** Budgets of design and package: what each context loads before it can do anything. */
const output = '.output/chrome-mv3';

export default [
  // Decision 15 says why this is not the design's 6 KiB.
  budget('content script', [join(output, 'helpdesk.js')], '7.1 KiB'),
  budget('popup JavaScript at open', scriptsOf('popup.html'), '20 KiB'),
  // Decision 19 says why this is not the design's 30 KiB.
  budget('service worker', withImports([join(output, 'background.js')]), '43.1 KiB'),
];

function budget(name, path, limit) {
  return { name: `${name}, gzip`, path, limit, gzip: true, brotli: false };
}

/** The scripts a page names, and all that they import before they run. */
function scriptsOf(page) {
  const html = join(output, page);
  if (!existsSync(html)) return [html];
  const scripts = readFileSync(html, 'utf8').matchAll(/<script[^>]+src="\/?([^"]+)"/g);
  return withImports([...scripts].map(([, src]) => join(output, src)));
}

/** Scripts and all that they import before they run; dynamic imports come later. */
function withImports(scripts) {
  if (!scripts.every((file) => existsSync(file))) return scripts;
  const found = new Set(scripts);
  // A set that grows while it is walked.
  for (const file of found) {
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:^|[;}\n])\s*import(?:[^"'();]*from)?\s*["'](\.[^"']+)["']/g,
    );
    for (const [, path] of imports) found.add(join(dirname(file), path));
  }
  return [...found];
}
