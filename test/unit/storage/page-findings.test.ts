import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finding } from '@/detection/finding';
import { dropTab, readFindings, setFrame } from '@/storage/page-findings';
import { emptyProfile, onDisk } from './fake-profile';

const email: Finding = { kind: 'email', value: 'jo@shop.test' };
const customer: Finding = { kind: 'customer', value: 'ctm_01hv6y1jedq4p1n0yqn5ba3ky4' };
const url = 'https://acme.zendesk.com/agent/tickets/1?secret=2';

beforeEach(emptyProfile);

describe('page findings', () => {
  it('are unknown until a frame reports, and then may be none', async () => {
    expect(await readFindings(1)).toBeUndefined();
    await setFrame(1, { frameId: 0, documentId: 'a', url, findings: [] });
    expect(await readFindings(1)).toEqual([]);
  });

  it('are those of all frames, the top frame first', async () => {
    await setFrame(1, { frameId: 12, documentId: 'c', url, findings: [email] });
    await setFrame(1, { frameId: 0, documentId: 'a', url, findings: [customer] });
    expect(await readFindings(1)).toEqual([customer, email]);
    await setFrame(1, { frameId: 12, documentId: 'c', url, findings: [] });
    expect(await readFindings(1)).toEqual([customer]);
  });

  it('lose no frame when several report at once', async () => {
    await Promise.all(
      [0, 1, 2, 3, 4].map((frameId) => setFrame(1, { frameId, url, findings: [email] })),
    );
    expect(await readFindings(1)).toHaveLength(5);
  });

  it('are forgotten with the page: another document in the top frame, or a closed tab', async () => {
    await setFrame(1, { frameId: 0, documentId: 'a', url, findings: [customer] });
    await setFrame(1, { frameId: 3, documentId: 'b', url, findings: [email] });
    await setFrame(1, { frameId: 0, documentId: 'c', url, findings: [] });
    expect(await readFindings(1)).toEqual([]);
    await dropTab(1);
    expect(await readFindings(1)).toBeUndefined();
  });

  it('stay with their tab, in memory, without the address of the page', async () => {
    await setFrame(1, { frameId: 0, documentId: 'a', url, findings: [email] });
    await setFrame(2, { frameId: 0, documentId: 'b', url: '', findings: [customer] });
    expect(await readFindings(2)).toEqual([customer]);
    expect(await onDisk()).toBe('[{},{}]');
    const memory = JSON.stringify(await fakeBrowser.storage.session.get(null));
    expect(memory).toContain('https://acme.zendesk.com');
    expect(memory).not.toContain('tickets');
  });

  it('are those of the frames that are shown now, and of the document that is', async () => {
    await setFrame(1, { frameId: 0, documentId: 'a', url, findings: [customer] });
    await setFrame(1, { frameId: 3, documentId: 'b', url, findings: [email] });
    const shown = { documentId: 'a', frameIds: [0, 3] };
    expect(await readFindings(1, shown)).toEqual([customer, email]);
    expect(await readFindings(1, { ...shown, frameIds: [0] })).toEqual([customer]);
    expect(await readFindings(1, { ...shown, documentId: 'c' })).toBeUndefined();
  });

  it('are none of a page that lets nobody in, unless a frame of it alone reported', async () => {
    await setFrame(1, { frameId: 3, documentId: 'b', url, findings: [email] });
    expect(await readFindings(1, null)).toEqual([email]);
    await setFrame(1, { frameId: 0, documentId: 'a', url, findings: [customer] });
    expect(await readFindings(1, null)).toBeUndefined();
  });

  it('are unknown where the memory holds something else', async () => {
    await fakeBrowser.storage.session.set({ 'page:1': { frames: { 0: 'x' } } });
    expect(await readFindings(1)).toBeUndefined();
  });
});
