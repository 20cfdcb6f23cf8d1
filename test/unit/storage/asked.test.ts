import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putAsked, takeAsked } from '@/storage/asked';
import { emptyProfile } from './fake-profile';

beforeEach(emptyProfile);

describe('what was asked', () => {
  it('is taken once', async () => {
    expect(await takeAsked()).toBeNull();
    await putAsked('jo@shop.test');
    expect(await takeAsked()).toBe('jo@shop.test');
    expect(await takeAsked()).toBeNull();
  });

  it('is not taken by a popup that opens much later', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await putAsked('jo@shop.test');
    vi.setSystemTime(Date.now() + 30_001);
    expect(await takeAsked()).toBeNull();
    vi.useRealTimers();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
