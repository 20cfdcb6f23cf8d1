import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionPath } from '../../run/build.mjs';

export const emptyPage = 'empty.html';

/** As little as a browser counts as painted: one dot. */
const html = '<!doctype html><meta charset="utf-8"><title>Empty</title>.';

/** A throw-away copy of the build that has an empty page besides: the floor of a first paint. */
export async function withEmptyPage(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'portage-bench-'));
  await cp(extensionPath, path, { recursive: true });
  await writeFile(join(path, emptyPage), html);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
