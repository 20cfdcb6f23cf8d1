import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run, runNpm } from './command.mjs';
import { firefoxPath } from './firefox.mjs';
import { runMain, say } from './say.mjs';
import { root, setUp } from './set-up.mjs';

/**
 * `npm run test:firefox`: drives the Firefox build in the Firefox of this machine. Where there is
 * none, it says so, counts nothing and ends well.
 * Plain JavaScript on Node alone: it runs before anything is installed.
 */
await runMain(async () => {
  // Old results must never be counted as new ones.
  rmSync(join(root, 'test-results', 'firefox.json'), { force: true });
  const PORTAGE_FIREFOX = firefoxPath();
  if (PORTAGE_FIREFOX === undefined) {
    say('Firefox was not tested: there is none here. Install one, or set PORTAGE_FIREFOX to it.');
    return 0;
  }
  await setUp();
  const built = await runNpm(['run', '--silent', 'build:firefox'], { cwd: root });
  if (built !== 0) return built;
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  return run(process.execPath, [playwright, 'test', '--config', 'playwright.firefox.config.ts'], {
    cwd: root,
    env: { ...process.env, PORTAGE_FIREFOX },
  });
});
