import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finding } from '@/detection/finding';
import { dropTab, readFindings, setFrame } from '@/storage/page-findings';
import { emptyProfile, onDisk } from './fake-profile';

const email: Finding = { kind: 'email', value: 'jo@shop.test' };
const customer: Finding = { kind: 'customer', value: 'ctm_01hv6y1jedq4p1n0yqn5ba3ky4' };

beforeEach(emptyProfile);

describe('page findings', () => {
  it('are unknown until a frame reports, and then may be none', async () => {
    expect(await readFindings(1)).toBeUndefined();
    await setFrame(1, { frameId: 0, documentId: 'a', findings: [] });
    expect(await readFindings(1)).toEqual([]);
  });

  it('are those of all frames, the top frame first', async () => {
    await setFrame(1, { frameId: 12, documentId: 'c', findings: [email] });
    await setFrame(1, { frameId: 0, documentId: 'a', findings: [customer] });
    expect(await readFindings(1)).toEqual([customer, email]);
    await setFrame(1, { frameId: 12, documentId: 'c', findings: [] });
    expect(await readFindings(1)).toEqual([customer]);
  });

  it('lose no frame when several report at once', async () => {
    await Promise.all(
      [0, 1, 2, 3, 4].map((frameId) => setFrame(1, { frameId, findings: [email] })),
    );
    expect(await readFindings(1)).toHaveLength(5);
  });

  it('are no more than of a hundred frames that have any, and of the top frame always', async () => {
    for (let frameId = 1; frameId <= 150; frameId += 1) {
      await setFrame(1, { frameId, findings: frameId % 15 === 0 ? [] : [email] });
    }
    expect(await readFindings(1)).toHaveLength(100);
    await setFrame(1, { frameId: 0, documentId: 'a', findings: [customer] });
    expect((await readFindings(1))?.at(0)).toEqual(customer);
    await setFrame(1, { frameId: 2, findings: [] });
    await setFrame(1, { frameId: 3, findings: [] });
    await setFrame(1, { frameId: 150, findings: [customer] });
    expect((await readFindings(1))?.at(-1)).toEqual(customer);
  });

  it('are forgotten with the page: another document in the top frame, or a closed tab', async () => {
    await setFrame(1, { frameId: 0, documentId: 'a', findings: [customer] });
    await setFrame(1, { frameId: 3, documentId: 'b', findings: [email] });
    await setFrame(1, { frameId: 0, documentId: 'c', findings: [] });
    expect(await readFindings(1)).toEqual([]);
    await dropTab(1);
    expect(await readFindings(1)).toBeUndefined();
  });

  it('stay with their tab, in memory', async () => {
    await setFrame(1, { frameId: 0, documentId: 'a', findings: [email] });
    await setFrame(2, { frameId: 0, documentId: 'b', findings: [customer] });
    expect(await readFindings(2)).toEqual([customer]);
    expect(await onDisk()).toBe('[{},{}]');
  });

  it('are those of the frames that are shown now, and of the document that is', async () => {
    await setFrame(1, { frameId: 0, documentId: 'a', findings: [customer] });
    await setFrame(1, { frameId: 3, documentId: 'b', findings: [email] });
    const shown = { documentId: 'a', frameIds: [0, 3] };
    expect(await readFindings(1, shown)).toEqual([customer, email]);
    expect(await readFindings(1, { ...shown, frameIds: [0] })).toEqual([customer]);
    expect(await readFindings(1, { ...shown, documentId: 'c' })).toBeUndefined();
  });

  it('are none of a page that lets nobody in, unless a frame of it alone reported', async () => {
    await setFrame(1, { frameId: 3, documentId: 'b', findings: [email] });
    expect(await readFindings(1, null)).toEqual([email]);
    await setFrame(1, { frameId: 0, documentId: 'a', findings: [customer] });
    expect(await readFindings(1, null)).toBeUndefined();
  });

  it('are unknown where the memory holds something else', async () => {
    await fakeBrowser.storage.session.set({ 'page:1': { frames: { 0: 'x' } } });
    expect(await readFindings(1)).toBeUndefined();
  });
});
