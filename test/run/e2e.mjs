import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { run } from './command.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { runMain } from './say.mjs';
import { requireRoot, root, setUp } from './set-up.mjs';

/**
 * `npm run e2e [-- WHAT PLAYWRIGHT TAKES]`: sets up what is missing, builds what has changed, then
 * drives it. Plain JavaScript on Node alone: it runs before anything is installed.
 */
await runMain(async () => {
  await setUp();
  requireRoot();
  const PORTAGE_CHROMIUM = await ensureChromium();
  await buildIfStale();
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  return run(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, PORTAGE_CHROMIUM },
  });
});
