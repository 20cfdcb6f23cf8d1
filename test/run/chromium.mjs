import { existsSync, realpathSync, statSync } from 'node:fs';
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
  if (chosen) return chosen;
  for (const candidate of [await playwrightPath(), ...systemPaths()]) {
    if (candidate && existsSync(candidate) && (await flaw(candidate)) === undefined)
      return candidate;
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

/** Advice where `PORTAGE_CHROMIUM` names what cannot be used. */
export async function requireChosenChromium() {
  const chosen = process.env.PORTAGE_CHROMIUM;
  if (!chosen) return;
  const why = await flaw(chosen);
  if (why === undefined) return;
  throw new Advice(
    `PORTAGE_CHROMIUM names ${chosen}, which ${why}. ` +
      'Set it to the program of a Chromium, or unset it: one is then found or installed.',
  );
}

/** Why it cannot be used: also because libraries are missing, so that it does not start at all. */
async function flaw(path) {
  if (!existsSync(path)) return 'does not exist';
  if (statSync(path).isDirectory()) return 'is a folder';
  // There, to be asked for its version means to open a window.
  if (process.platform === 'win32') return undefined;
  if (/\/snap(\/|$)/.test(realpathSync(path)))
    return 'is a snap and cannot read our profile in /tmp';
  const { code, output } = await ask(path, ['--version']);
  return flawInVersion(code, output);
}

/**
 * What a browser's `--version` says against it.
 * @param code the exit code
 */
export function flawInVersion(code, output) {
  if (code !== 0) return 'does not start';
  if (/Chromium|Chrome for Testing/.test(output)) return undefined;
  if (/Google Chrome|Microsoft Edge/.test(output)) return 'does not load unpacked extensions';
  return 'is no Chromium';
}
