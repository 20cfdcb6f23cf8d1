import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installRequestTracker } from '../helpdesk/real/request-tracker/install.mjs';
import { buildIfStale } from './build.mjs';
import { run } from './command.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { readOptions } from './read-options.mjs';
import { runMain, say } from './say.mjs';
import { root, setUp } from './set-up.mjs';

/**
 * `npm run test:helpdesks [-- --screenshots DIR]`: installs real helpdesks, where the system allows,
 * and runs the tests that drive them. Where it does not, it says so, counts nothing and ends well.
 * Plain JavaScript on Node alone: it runs before anything is installed.
 */
await runMain(async () => {
  const { screenshots } = readOptions(
    process.argv.slice(2),
    { screenshots: { type: 'string' } },
    'Usage: npm run test:helpdesks [-- --screenshots FOLDER]',
  );
  // Old results must never be counted as new ones.
  rmSync(join(root, 'test-results', 'helpdesks.json'), { force: true });
  await setUp();
  const missing = await installRequestTracker();
  if (missing !== undefined) {
    say(`Request Tracker was not tested: ${missing}.`);
    return 0;
  }
  const PORTAGE_CHROMIUM = await ensureChromium();
  await buildIfStale();
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = ['test', '--config', 'playwright.helpdesks.config.ts'];
  return run(process.execPath, [playwright, ...config], {
    cwd: root,
    env: {
      ...process.env,
      PORTAGE_CHROMIUM,
      ...(screenshots === undefined ? {} : { PORTAGE_SCREENSHOTS: resolve(screenshots) }),
    },
  });
});
