import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Advice } from '../../run/say.mjs';
import { requireWritable } from '../../run/writable.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portage-writable-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('requireWritable', () => {
  it('makes the folder and leaves nothing in it', () => {
    requireWritable(join(folder, 'a', 'b'), '');
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual([]);
  });

  it('advises where a file is in the way', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => requireWritable(file, 'Name another.')).toThrow(/file cannot be written .* Name/);
    expect(() => requireWritable(file, '')).toThrow(Advice);
  });
});
