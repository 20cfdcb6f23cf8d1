import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Advice } from './say.mjs';

/** Where a Firefox is: `PORTAGE_FIREFOX`, else the system's; undefined when there is none. */
export function firefoxPath() {
  const chosen = process.env.PORTAGE_FIREFOX;
  if (!chosen) return systemPaths().find((path) => existsSync(path));
  if (existsSync(chosen)) return chosen;
  throw new Advice(`PORTAGE_FIREFOX names ${chosen}, which does not exist.`);
}

function systemPaths() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? join(root, 'Mozilla Firefox', 'firefox.exe') : []));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['firefox', 'firefox-esr'].flatMap((name) => folders.map((dir) => join(dir, name)));
}
