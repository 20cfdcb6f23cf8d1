import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { Advice } from './say.mjs';

/**
 * Makes the folder and sees whether something can be put into it, by doing so: permissions alone say
 * little on Windows, and nothing of a disk that is full or mounted to be read.
 * @param advice what to do when it cannot
 */
export function requireWritable(folder, advice) {
  try {
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(join(folder, '.portage-')));
  } catch (error) {
    throw new Advice(`${folder} cannot be written (${error.code}). ${advice}`);
  }
}
