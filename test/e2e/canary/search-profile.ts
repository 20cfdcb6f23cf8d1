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

interface Excuses {
  portalOpened: boolean;
  linkInserted?: boolean;
  /** Origins of helpdesks which show a link that was inserted there and sent. */
  sentFrom?: readonly string[];
}

/**
 * Searches every file of a browser profile for keys and portal tokens; gives a line for each leak.
 * The browser must be closed, so that all it holds is written.
 */
export async function searchProfile(
  profile: string,
  { portalOpened, linkInserted = false, sentFrom = [] }: Excuses,
): Promise<string[]> {
  const leaks: string[] = [];
  for (const path of await listFiles(profile)) {
    const content = await readFile(path);
    const name = relative(profile, path).split(sep).join('/');
    const excused =
      (portalOpened && recordsOfVisits.test(name)) ||
      (linkInserted && recordsOfForms.test(name)) ||
      sentFrom.some((origin) => isCachedFrom(origin, name, content));
    for (const found of findNeedles(content, excused ? keyNeedles : [...keyNeedles, tokenNeedle])) {
      leaks.push(`${found} in the profile’s ${name}`);
    }
  }
  return leaks;
}

/**
 * Whether a file is Chromium's copy of an answer from this origin. The key at its beginning ends with
 * the address: https://chromium.googlesource.com/chromium/src/+/main/net/disk_cache/simple/simple_entry_format.h
 */
function isCachedFrom(origin: string, name: string, content: Buffer): boolean {
  if (!/^Default\/Cache\/Cache_Data\/[\da-f]+_\d$/.test(name) || content.length < 24) return false;
  const key = content.subarray(24, 24 + content.readUInt32LE(12)).toString('latin1');
  return key.split(' ').at(-1)?.startsWith(`${origin}/`) === true;
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
