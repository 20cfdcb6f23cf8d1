import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../helpdesk/real/install.mjs';
import { buildIfStale } from './build.mjs';
import { runToTheEnd } from './command.mjs';
import * as display from './display.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { runMain, say } from './say.mjs';
import { root, setUp } from './set-up.mjs';

/**
 * `npm run test:commands [-- WHAT PLAYWRIGHT TAKES]`: presses the keyboard commands in a browser with
 * windows, on a display of its own. Where the system has none, it says so, counts nothing and ends
 * well. Plain JavaScript on Node alone: it runs before anything is installed.
 */
await runMain(async () => {
  // Old results must never be counted as new ones.
  rmSync(join(root, 'test-results', 'commands.json'), { force: true });
  await setUp();
  const missing = await install(display);
  if (missing !== undefined) {
    say(`The keyboard commands were not pressed, for want of ${display.name}: ${missing}.`);
    return 0;
  }
  const PORTAGE_CHROMIUM = await ensureChromium();
  await buildIfStale();
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = ['test', '--config', 'playwright.commands.config.ts', ...process.argv.slice(2)];
  const screen = await display.startDisplay();
  try {
    return await runToTheEnd(process.execPath, [playwright, ...config], {
      cwd: root,
      env: { ...process.env, PORTAGE_CHROMIUM, ...only(screen.display) },
    });
  } finally {
    await screen.stop();
  }
});

/** A browser prefers the desktop that it is started in. */
function only(name) {
  return { DISPLAY: name, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' };
}
