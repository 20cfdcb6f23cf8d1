import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeStorageToContentScripts } from '@/storage/access';
import { emptyProfile } from './fake-profile';

beforeEach(emptyProfile);

describe('closeStorageToContentScripts', () => {
  it('closes every area that the browser can close', async () => {
    const areas = [
      fakeBrowser.storage.local,
      fakeBrowser.storage.sync,
      fakeBrowser.storage.session,
    ];
    const calls = areas.map((area) => {
      const setAccessLevel = vi.fn(async () => undefined);
      Object.assign(area, { setAccessLevel });
      return setAccessLevel;
    });
    await closeStorageToContentScripts();
    for (const call of calls) {
      expect(call).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    }
    for (const area of areas) Object.assign(area, { setAccessLevel: undefined });
  });

  it('asks nothing of a browser that has no such call', async () => {
    await expect(closeStorageToContentScripts()).resolves.toBeUndefined();
  });
});
