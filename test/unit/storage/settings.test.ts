import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  autoLockMinutes,
  lastAccountId,
  markFindings,
  ownAddresses,
  replyTemplates,
  welcomed,
} from '@/storage/settings';
import { emptyProfile } from './fake-profile';

beforeEach(emptyProfile);

describe('settings', () => {
  it('have defaults', async () => {
    expect(await ownAddresses.getValue()).toEqual([]);
    expect(await autoLockMinutes.getValue()).toBe(30);
    expect(await lastAccountId.getValue()).toBeNull();
    expect(await markFindings.getValue()).toBe(true);
    expect(await welcomed.getValue()).toBe(false);
    expect(await replyTemplates.getValue()).toEqual({});
  });

  it('keep what they are set to', async () => {
    await ownAddresses.setValue(['acme.test']);
    await markFindings.setValue(false);
    await welcomed.setValue(true);
    await lastAccountId.setValue('acc_a');
    expect(await ownAddresses.getValue()).toEqual(['acme.test']);
    expect(await markFindings.getValue()).toBe(false);
    expect(await welcomed.getValue()).toBe(true);
    expect(await lastAccountId.getValue()).toBe('acc_a');
    await lastAccountId.setValue(null);
    expect(await lastAccountId.getValue()).toBeNull();
  });

  it.each([
    [1, 5],
    [5, 5],
    [61.6, 62],
    [240, 240],
    [100_000, 240],
    [Number.NaN, 30],
  ])('lock after %d minutes as %d', async (set, kept) => {
    await autoLockMinutes.setValue(set);
    expect(await autoLockMinutes.getValue()).toBe(kept);
  });

  it('fall back where the storage holds something else', async () => {
    await fakeBrowser.storage.local.set({
      ownAddresses: 'x',
      autoLockMinutes: '600',
      lastAccountId: 7,
      markFindings: 'no',
      welcomed: 'yes',
    });
    expect(await ownAddresses.getValue()).toEqual([]);
    expect(await autoLockMinutes.getValue()).toBe(30);
    expect(await lastAccountId.getValue()).toBeNull();
    expect(await markFindings.getValue()).toBe(true);
    expect(await welcomed.getValue()).toBe(false);
  });

  it.each([
    ['x', {}],
    [null, {}],
    [['de'], {}],
    [{ de: 'x', fr: null, es: { cancel: 7 } }, {}],
    [{ de: { cancel: 'a', overview: 7 }, fr: {} }, { de: { cancel: 'a' } }],
    [{ 'pt-BR': { cancel: 'a' }, 'no language': { cancel: 'a' } }, { 'pt-BR': { cancel: 'a' } }],
    [JSON.parse('{"__proto__": {"cancel": "a"}}'), {}],
    [
      { de: { cancel: 'x'.repeat(2_001), overview: 'x'.repeat(2_000) } },
      { de: { overview: 'x'.repeat(2_000) } },
    ],
    [{ de: { cancel: 'a\0b' } }, {}],
  ])('of replies keep texts by language and page: %j', async (stored, kept) => {
    await fakeBrowser.storage.local.set({ replyTemplates: stored });
    expect(await replyTemplates.getValue()).toEqual(kept);
  });

  it('are told to who watches, until it stops', async () => {
    const seen: number[] = [];
    const stop = autoLockMinutes.watch((minutes) => seen.push(minutes));
    await autoLockMinutes.setValue(10);
    await fakeBrowser.storage.local.set({ autoLockMinutes: 9_999 });
    stop();
    await autoLockMinutes.setValue(20);
    expect(seen).toEqual([10, 240]);
  });
});
