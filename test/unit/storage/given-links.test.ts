import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { anyGiven, findGiven, rememberGiven } from '@/storage/given-links';
import { plainHash } from '@/storage/keyed-hash';
import { emptyProfile, formsOf, onDisk } from './fake-profile';

beforeEach(emptyProfile);

const link = 'https://customer-portal.paddle.com/cpl_1?action=overview&token=pga_secret';
const facts = {
  customer: 'jane@example.test',
  requester: 'jane@example.test',
  environment: 'live',
  at: 1_800_000_000_000,
} as const;
const day = 24 * 60 * 60 * 1_000;

describe('a link that was given', () => {
  it('is known again by the hash that a page makes of it', async () => {
    expect(await anyGiven()).toBe(false);
    await rememberGiven(link, facts);
    expect(await anyGiven()).toBe(true);
    const given = await findGiven(await plainHash(link));
    expect(given).toMatchObject({ environment: 'live', at: facts.at });
    expect(given?.customer).toBe(given?.requester);
    expect(await findGiven(await plainHash(`${link}x`))).toBeUndefined();
  });

  it('is kept nowhere, nor is an address, nor anything on the disk', async () => {
    await rememberGiven(link, facts);
    const kept = JSON.stringify(await fakeBrowser.storage.session.get(null));
    const plain = await plainHash(link);
    for (const secret of [...formsOf(link), 'pga_secret', plain, ...formsOf(facts.customer)]) {
      expect(kept).not.toContain(secret);
    }
    expect(await onDisk()).toBe('[{},{}]');
  });

  it('is unknown to another run of the browser', async () => {
    await rememberGiven(link, facts);
    const { 'given-links': given } = await fakeBrowser.storage.session.get('given-links');
    emptyProfile();
    await fakeBrowser.storage.session.set({ 'given-links': given });
    expect(await findGiven(await plainHash(link))).toBeUndefined();
  });

  it('is forgotten after a day, and when 500 came after it', async () => {
    await rememberGiven(link, facts);
    await rememberGiven(`${link}2`, { ...facts, at: facts.at + day });
    expect(await findGiven(await plainHash(link))).toBeUndefined();
    for (let at = 0; at < 500; at += 1) await rememberGiven(`${link}-${at}`, facts);
    expect(await findGiven(await plainHash(`${link}2`))).toBeUndefined();
    expect(await findGiven(await plainHash(`${link}-0`))).toBeDefined();
  });

  it('loses nothing when several are given at once', async () => {
    const links = Array.from({ length: 20 }, (_, at) => `${link}-${at}`);
    await Promise.all(links.map((each) => rememberGiven(each, facts)));
    for (const each of links) expect(await findGiven(await plainHash(each))).toBeDefined();
  });

  it('is found by nobody where what is stored makes no sense', async () => {
    await fakeBrowser.storage.session.set({ 'given-links': [{ link: 1 }], 'hash-key': 'short' });
    expect(await findGiven(await plainHash(link))).toBeUndefined();
    await rememberGiven(link, facts);
    expect(await findGiven(await plainHash(link))).toBeDefined();
  });
});
