import { join } from 'node:path';
import { aptInstall, canUseApt } from './apt.mjs';
import { chromiumPath, requireChosenChromium } from './chromium.mjs';
import { runForError } from './command.mjs';
import { Advice, say, sayDone } from './say.mjs';
import { root } from './set-up.mjs';

/** Gives the path of a Chromium that can load extensions, installing one when there is none. */
export async function ensureChromium() {
  await requireChosenChromium();
  for (const install of [undefined, installWithPlaywright, installWithApt]) {
    if (install) await install();
    const path = await chromiumPath();
    if (path) {
      sayDone(`Chromium: ${path}`);
      return path;
    }
  }
  throw new Advice(`No Chromium that can load extensions was found, and none could be installed: see above.
  Install Chromium (not Google Chrome, which does not load them), and set PORTAGE_CHROMIUM to its path.${
    process.platform === 'linux'
      ? '\n  Libraries that one lacks: sudo npx playwright install-deps chromium'
      : ''
  }`);
}

async function installWithPlaywright() {
  say('Installing a Chromium (playwright install chromium) …');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const { code, error } = await runForError(
    process.execPath,
    [cli, 'install', '--no-shell', 'chromium'],
    {
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    },
  );
  if (code !== 0) say(`Playwright could not install one: ${error}`);
}

async function installWithApt() {
  if (!canUseApt()) return;
  say('Installing the distribution’s Chromium (apt-get install chromium) …');
  await aptInstall('chromium');
}
