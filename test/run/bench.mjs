import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { run } from './command.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { readOptions } from './read-options.mjs';
import { runMain } from './say.mjs';
import { root, setUp } from './set-up.mjs';

/**
 * `npm run bench [-- --json FILE] [-- --check]`: sets up what is missing, then measures.
 * Plain JavaScript on Node alone: it runs before anything is installed.
 */
await runMain(async () => {
  readOptions(
    process.argv.slice(2),
    { json: { type: 'string' }, check: { type: 'boolean' } },
    'Usage: npm run bench [-- --json FILE] [-- --check]',
  );
  await setUp();
  const PORTAGE_CHROMIUM = await ensureChromium();
  await buildIfStale();
  const bench = join(root, 'test', 'bench', 'main.ts');
  return run(process.execPath, ['--import', 'tsx', bench, ...process.argv.slice(2)], {
    env: { ...process.env, PORTAGE_CHROMIUM },
  });
});
