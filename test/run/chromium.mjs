import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ask } from './command.mjs';
import { Advice } from './say.mjs';

/**
 * A Chromium that can load an unpacked extension: `PORTAGE_CHROMIUM`, else Playwright's, else the
 * system's. Gives its path, or undefined when there is none.
 *
 * Google Chrome and Edge are passed over: since version 137 branded Chrome ignores
 * `--load-extension` (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY).
 */
export async function chromiumPath() {
  const chosen = process.env.PORTAGE_CHROMIUM;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Advice(`PORTAGE_CHROMIUM names ${chosen}, which does not exist.`);
  }
  for (const candidate of [await playwrightPath(), ...systemPaths()]) {
    if (candidate && existsSync(candidate) && (await runs(candidate))) return candidate;
  }
  return undefined;
}

/** The path, or advice: for those who need a browser now and install nothing. */
export async function requireChromium() {
  const path = await chromiumPath();
  if (path) return path;
  throw new Advice('No Chromium was found. Run `npm start` once, or set PORTAGE_CHROMIUM to one.');
}

async function playwrightPath() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function systemPaths() {
  if (process.platform === 'darwin') return ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
  if (process.platform === 'win32') {
    const roots = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES];
    return roots.flatMap((root) =>
      root ? join(root, 'Chromium', 'Application', 'chrome.exe') : [],
    );
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['chromium', 'chromium-browser'].flatMap((name) => folders.map((dir) => join(dir, name)));
}

/** Whether it starts at all: libraries may be missing, and a snap cannot read a profile under /tmp. */
async function runs(path) {
  if (process.platform === 'win32') return true;
  if (/\/snap(\/|$)/.test(realpathSync(path))) return false;
  const { code, output } = await ask(path, ['--version']);
  return code === 0 && /Chromium|Chrome for Testing/.test(output);
}
