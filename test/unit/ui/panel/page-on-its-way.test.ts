import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onItsWayFor } from '@/ui/panel/page-on-its-way';
import { aPage } from '../builders';
import { readWords } from '../catalogue';
import { jane, open, ticket, turnTo } from './a-panel';

const found = aPage({ kind: 'email', value: 'jane@example.com' });
const other = aPage({ kind: 'email', value: 'bo@example.com' });
const empty = aPage();
const ours = { page: found, isIts: () => true };
const another = { page: found, isIts: () => false };

describe('a page', () => {
  it.each([
    { what: 'that loads and holds nothing yet', page: { ...empty, loading: true }, wait: 8_000 },
    { what: 'that loads and holds something', page: { ...other, loading: true }, wait: 0 },
    { what: 'that holds less than before', page: empty, wait: 3_000 },
    { what: 'that holds the same at another address', page: found, wait: 1_200 },
    { what: 'that holds something else', page: other, wait: 0 },
    { what: 'in another tab', page: { ...empty, tabId: 99 }, wait: 0 },
    { what: 'that reports nothing', page: { ...empty, access: 'once' as const }, wait: 0 },
  ])('$what is on its way for $wait ms', ({ page, wait }) => {
    expect(onItsWayFor(page, another, 0)).toBe(wait);
    expect(onItsWayFor(page, another, wait)).toBe(0);
    expect(onItsWayFor(page, another, 10_000)).toBe(0);
  });

  it('of the ticket on display has come', () => {
    expect(onItsWayFor(found, ours, 0)).toBe(0);
    expect(onItsWayFor(found, null, 0)).toBe(0);
  });
});

describe('a panel that waits for a page', () => {
  beforeEach(() => {
    readWords();
    vi.useFakeTimers();
  });

  /** A panel whose page was read once, on its way, and has arrived unheard just before the wait ends. */
  async function nearItsEnd() {
    const { desk, seen } = await open();
    desk.answer({ readPage: () => ({ ...ticket(2), loading: true }) });
    const reads = () => seen().filter((name) => name === 'readPage').length;
    const before = reads();
    turnTo(desk, 2);
    await vi.advanceTimersByTimeAsync(7_900);
    expect(reads()).toBe(before + 1);
    desk.answer({ readPage: () => ticket(2, jane.email) });
    return { desk, reads, before };
  }

  it('reads it once more at the end, where nothing is heard of it', async () => {
    const { reads, before } = await nearItsEnd();
    await vi.advanceTimersByTimeAsync(200);
    expect(reads()).toBe(before + 2);
  });

  it('reads it when something is heard of it, and then no more', async () => {
    const { desk, reads, before } = await nearItsEnd();
    turnTo(desk, 2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reads()).toBe(before + 2);
  });
});
