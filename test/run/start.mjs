import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { run } from './command.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { runMain } from './say.mjs';
import { root, setUp } from './set-up.mjs';

/**
 * `npm start [-- --headless] [-- --screenshots DIR]`: sets up what is missing, then opens the demo.
 * Plain JavaScript on Node alone: it runs before anything is installed.
 */
await runMain(async () => {
  await setUp();
  const PORTAGE_CHROMIUM = await ensureChromium();
  await buildIfStale();
  // Ctrl+C reaches the demo as well: it closes the browser and its servers, and we end after it.
  process.on('SIGINT', () => {});
  const demo = join(root, 'test', 'run', 'demo.ts');
  return run(process.execPath, ['--import', 'tsx', demo, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, PORTAGE_CHROMIUM },
  });
});
