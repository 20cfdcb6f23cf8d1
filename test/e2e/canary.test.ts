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
    expect(await searchWith('Default/Storage/file', bytes, { portalOpened: false })).toHaveLength(
      1,
    );
  });
}

test('a key in its redacted form is no leak', async () => {
  const redacted = Buffer.from(`${keys.sandbox.slice(0, 30)}…`);
  expect(await searchWith('Default/Storage/file', redacted, { portalOpened: false })).toEqual([]);
});

test('the browser’s history may hold a link that was opened, and only then', async () => {
  const bytes = Buffer.from(around(token));
  expect(await searchWith('Default/History', bytes, { portalOpened: true })).toEqual([]);
  expect(await searchWith('Default/History', bytes, { portalOpened: false })).toHaveLength(1);
  expect(await searchWith('Default/Cache/data_1', bytes, { portalOpened: true })).toHaveLength(1);
});

test('the browser’s record of open tabs may hold a reply with a link in it, and only then', async () => {
  const bytes = Buffer.from(around(token));
  const record = 'Default/Sessions/Session_1';
  expect(await searchWith(record, bytes, { portalOpened: false, linkInserted: true })).toEqual([]);
  expect(await searchWith(record, bytes, { portalOpened: false })).toHaveLength(1);
  expect(
    await searchWith(record, Buffer.from(around(keys.live)), {
      portalOpened: false,
      linkInserted: true,
    }),
  ).toHaveLength(1);
  expect(
    await searchWith('Default/History', bytes, { portalOpened: false, linkInserted: true }),
  ).toHaveLength(1);
});

test('the browser’s copy of a helpdesk’s page may show the link that was sent from there, no other copy may', async () => {
  const desk = 'https://desk.example';
  const cached = (address: string) => {
    const key = `1/0/_dk_${desk} ${desk} ${address}`;
    const header = Buffer.alloc(24);
    header.writeUInt32LE(key.length, 12);
    return Buffer.concat([header, Buffer.from(key + around(token))]);
  };
  const search = (address: string, sentFrom: string[], name = 'Default/Cache/Cache_Data/0a1b_0') =>
    searchWith(name, cached(address), { portalOpened: false, sentFrom });
  expect(await search(`${desk}/ticket`, [desk])).toEqual([]);
  expect(await search(`${desk}/ticket`, [])).toHaveLength(1);
  expect(await search(`${desk}.elsewhere/ticket`, [desk])).toHaveLength(1);
  expect(await search('https://api.paddle.com/customers', [desk])).toHaveLength(1);
  expect(await search(`${desk}/ticket`, [desk], 'Default/History')).toHaveLength(1);
});

async function searchWith(
  name: string,
  bytes: Buffer,
  excuses: Parameters<typeof searchProfile>[1],
): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'portage-canary-'));
  await mkdir(join(profile, name, '..'), { recursive: true });
  await writeFile(join(profile, name), bytes);
  const leaks = await searchProfile(profile, excuses);
  await rm(profile, { recursive: true });
  return leaks;
}
