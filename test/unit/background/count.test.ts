import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countAgain } from '@/background/count';
import { setFrame } from '@/storage/page-findings';
import { emptyProfile } from '../storage/fake-profile';

const finding = (name: string) => ({ kind: 'email' as const, value: `${name}@example.com` });

/** What the badge said, and how many counts went into the page at the same time. */
let said: string[];
let looks: number;

beforeEach(() => {
  emptyProfile();
  [said, looks] = [[], 0];
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    said.push(text ?? '');
  });
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
    looks += 1;
    return [0, 1, 2].map((frameId) => ({ frameId, documentId: `d${frameId}`, result: null }));
  });
});

describe('the count of a tab', () => {
  it('is made once for all frames that report at once, and once more for what came meanwhile', async () => {
    await setFrame(1, { frameId: 0, documentId: 'd0', findings: [finding('maria')] });
    const first = countAgain(1);
    await setFrame(1, { frameId: 1, documentId: 'd1', findings: [finding('tom')] });
    await Promise.all([first, ...Array.from({ length: 1_000 }, () => countAgain(1))]);
    expect(looks).toBeLessThanOrEqual(2);
    expect(said.at(-1)).toBe('2');
  });
});
