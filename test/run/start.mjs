import { join, resolve } from 'node:path';
import { buildIfStale } from './build.mjs';
import { runToTheEnd } from './command.mjs';
import { demoOptions } from './demo-options.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { requireNode } from './node-version.mjs';
import { runMain } from './say.mjs';
import { root, setUp } from './set-up.mjs';
import { requireWritable } from './writable.mjs';

/**
 * `npm start [-- --headless] [-- --screenshots DIR]`: sets up what is missing, then opens the demo.
 * Plain JavaScript on Node alone: it runs before anything is installed.
 */
await runMain(async () => {
  requireNode();
  const { headless, screenshots } = demoOptions(process.argv.slice(2));
  const options = headless ? ['--headless'] : [];
  if (screenshots !== undefined) {
    options.push('--screenshots', resolve(screenshots));
    requireWritable(resolve(screenshots), 'Name another folder for the pictures.');
  }
  await setUp();
  const PORTAGE_CHROMIUM = await ensureChromium();
  await buildIfStale();
  const demo = join(root, 'test', 'run', 'demo.ts');
  return runToTheEnd(process.execPath, ['--import', 'tsx', demo, ...options], {
    cwd: root,
    env: { ...process.env, PORTAGE_CHROMIUM },
  });
});
