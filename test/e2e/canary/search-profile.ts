import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { keyNeedles, type Needle, tokenNeedle } from './needles';

/**
 * Where Chromium itself writes the addresses of pages that were opened. A portal page which the
 * agent opens is recorded there like any other page; an extension could only take it out again
 * with the `history` permission, which reads everything the agent ever visited. SECURITY.md says so.
 */
const recordsOfVisits =
  /^(Default\/(History|Sessions\/|Favicons|Top Sites|Shortcuts|Network Action Predictor)|segmentation_platform\/ukm_db)/;

/**
 * Where Chromium keeps what was typed into the forms of open tabs, to have it again after a crash: a
 * reply with a link in it as well. No extension can keep it out of there.
 */
const recordsOfForms = /^Default\/Sessions\//;

/**
 * Searches every file of a browser profile for keys and portal tokens; gives a line for each leak.
 * The browser must be closed, so that all it holds is written.
 */
export async function searchProfile(
  profile: string,
  { portalOpened, linkInserted = false }: { portalOpened: boolean; linkInserted?: boolean },
): Promise<string[]> {
  const leaks: string[] = [];
  for (const path of await listFiles(profile)) {
    const content = await readFile(path);
    const name = relative(profile, path).split(sep).join('/');
    const excused =
      (portalOpened && recordsOfVisits.test(name)) || (linkInserted && recordsOfForms.test(name));
    for (const found of findNeedles(content, excused ? keyNeedles : [...keyNeedles, tokenNeedle])) {
      leaks.push(`${found} in the profile’s ${name}`);
    }
  }
  return leaks;
}

/** The names of the needles that lie in these bytes. */
export function findNeedles(content: Buffer, needles: readonly Needle[]): string[] {
  return needles
    .filter(({ forms }) => forms.some((form) => content.includes(form)))
    .map(({ name }) => name);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
