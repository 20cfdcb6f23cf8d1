import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { keys } from '../simulator/seed/keys';
import { searchProfile } from './canary/search-profile';

/** The search that every other test relies on, itself put to the test. */
const token = `pga_${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')}.e30.c2ln`;
const around = (text: string): string => `before ${text} after`;

const written: [string, Buffer][] = [
  ['a key as it is', Buffer.from(around(keys.sandbox))],
  ['a key in UTF-16', Buffer.from(around(keys.live), 'utf16le')],
  ...[0, 1, 2].map((shift): [string, Buffer] => [
    `a key in base64, ${shift} bytes on`,
    Buffer.from(Buffer.from(`${'x'.repeat(shift)}${keys.noPortal}.`).toString('base64')),
  ]),
  ['a portal token', Buffer.from(around(token))],
  ['a portal token in base64', Buffer.from(Buffer.from(around(token)).toString('base64'))],
];

for (const [form, bytes] of written) {
  test(`${form} is found`, async () => {
    expect(await searchWith('Default/Storage/file', bytes, false)).toHaveLength(1);
  });
}

test('a key in its redacted form is no leak', async () => {
  const redacted = Buffer.from(`${keys.sandbox.slice(0, 30)}…`);
  expect(await searchWith('Default/Storage/file', redacted, false)).toEqual([]);
});

test('the browser’s history may hold a link that was opened, and only then', async () => {
  const bytes = Buffer.from(around(token));
  expect(await searchWith('Default/History', bytes, true)).toEqual([]);
  expect(await searchWith('Default/History', bytes, false)).toHaveLength(1);
  expect(await searchWith('Default/Cache/data_1', bytes, true)).toHaveLength(1);
});

test('the browser’s record of open tabs may hold a reply with a link in it, and only then', async () => {
  const bytes = Buffer.from(around(token));
  const record = 'Default/Sessions/Session_1';
  expect(await searchWith(record, bytes, false, true)).toEqual([]);
  expect(await searchWith(record, bytes, false)).toHaveLength(1);
  expect(await searchWith(record, Buffer.from(around(keys.live)), false, true)).toHaveLength(1);
  expect(await searchWith('Default/History', bytes, false, true)).toHaveLength(1);
});

async function searchWith(
  name: string,
  bytes: Buffer,
  portalOpened: boolean,
  linkInserted = false,
): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'portage-canary-'));
  await mkdir(join(profile, name, '..'), { recursive: true });
  await writeFile(join(profile, name), bytes);
  const leaks = await searchProfile(profile, { portalOpened, linkInserted });
  await rm(profile, { recursive: true });
  return leaks;
}
