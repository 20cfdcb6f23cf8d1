import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finding } from '@/detection/finding';
import { putPointed, readPointed } from '@/storage/pointed';
import { emptyProfile } from './fake-profile';

const finding: Finding = { kind: 'email', value: 'jo@shop.test' };

beforeEach(emptyProfile);

describe('what lies under the pointer', () => {
  it('is known in its tab only, until it is put away', async () => {
    await putPointed({ tabId: 1, finding });
    expect(await readPointed(1)).toEqual(finding);
    expect(await readPointed(2)).toBeUndefined();
    await putPointed(null);
    expect(await readPointed(1)).toBeUndefined();
  });

  it('is nothing where the memory holds something else', async () => {
    await fakeBrowser.storage.session.set({ pointed: { tabId: 1, finding: { kind: 'x' } } });
    expect(await readPointed(1)).toBeUndefined();
  });
});
