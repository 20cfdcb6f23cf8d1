import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putAsked, takeAsked } from '@/storage/asked';
import { emptyProfile } from './fake-profile';

beforeEach(emptyProfile);

describe('what was asked', () => {
  it('is taken once', async () => {
    expect(await takeAsked(1)).toBeNull();
    await putAsked('jo@shop.test', 1);
    expect(await takeAsked(1)).toBe('jo@shop.test');
    expect(await takeAsked(1)).toBeNull();
  });

  it('is not taken by a popup that opens much later', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await putAsked('jo@shop.test', 1);
    vi.setSystemTime(Date.now() + 30_001);
    expect(await takeAsked(1)).toBeNull();
    vi.useRealTimers();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
