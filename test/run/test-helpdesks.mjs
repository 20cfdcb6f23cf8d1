import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { install } from '../helpdesk/real/install.mjs';
import * as requestTracker from '../helpdesk/real/request-tracker/programs.mjs';
import * as roundcube from '../helpdesk/real/roundcube/programs.mjs';
import { buildIfStale } from './build.mjs';
import { run } from './command.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { readOptions } from './read-options.mjs';
import { runMain, say } from './say.mjs';
import { root, setUp } from './set-up.mjs';

/** By what their tests' files begin with. */
const helpdesks = { 'request-tracker': requestTracker, roundcube };

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
  const tested = [];
  for (const [file, helpdesk] of Object.entries(helpdesks)) {
    const missing = await install(helpdesk);
    if (missing === undefined) tested.push(file);
    else say(`${helpdesk.name} was not tested: ${missing}.`);
  }
  if (tested.length === 0) return 0;
  const PORTAGE_CHROMIUM = await ensureChromium();
  await buildIfStale();
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = ['test', '--config', 'playwright.helpdesks.config.ts', ...tested];
  return run(process.execPath, [playwright, ...config], {
    cwd: root,
    env: {
      ...process.env,
      PORTAGE_CHROMIUM,
      ...(screenshots === undefined ? {} : { PORTAGE_SCREENSHOTS: resolve(screenshots) }),
    },
  });
});
