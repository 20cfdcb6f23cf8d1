import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { looseRails } from '@/detection/guard-rails';
import { railsInForce } from '@/storage/policy';
import { chosenRails } from '@/storage/settings';
import { emptyProfile } from './fake-profile';

beforeEach(emptyProfile);

/** What the company's administrator wrote. */
function decree(policy: Record<string, unknown>): Promise<void> {
  return fakeBrowser.storage.managed.set(policy);
}

describe('the rules in force', () => {
  it('warn and ask for a reason where nobody says anything', async () => {
    expect(await railsInForce()).toEqual({ rails: looseRails, policy: null });
  });

  it('are the company’s', async () => {
    await decree({ sendToOthers: 'refuse', changes: false, amountCap: { USD: 50_000 } });
    const { rails, policy } = await railsInForce();
    const decreed = { sendToOthers: 'refuse', changes: false, amountCap: { USD: 50_000 } };
    expect(rails).toEqual({ ...looseRails, ...decreed });
    expect(policy).toEqual(rails);
  });

  it('may do without a reason by policy alone, unless the agent wants one', async () => {
    await chosenRails.setValue({ ...looseRails, reasonRequired: false });
    expect((await railsInForce()).rails.reasonRequired).toBe(true);
    await decree({ reasonRequired: false });
    expect((await railsInForce()).rails.reasonRequired).toBe(false);
    await chosenRails.setValue(looseRails);
    expect((await railsInForce()).rails.reasonRequired).toBe(true);
  });

  it('are never looser than the company’s, and stricter where the agent chose so', async () => {
    await decree({ sendToOthers: 'refuse' });
    await chosenRails.setValue({ ...looseRails, sendToOthers: 'warn', links: false });
    expect((await railsInForce()).rails).toMatchObject({ sendToOthers: 'refuse', links: false });
  });

  it.each([
    [{ sendToOthers: 'Refuse' }, { sendToOthers: 'refuse' }],
    [{ sendToOthers: 1 }, { sendToOthers: 'refuse' }],
    [{ links: 'no' }, { links: false }],
    [{ changes: 1 }, { changes: false }],
    [{ reasonRequired: 'false' }, { reasonRequired: true }],
    [{ amountCap: { USD: '10' } }, { amountCap: { USD: 0 } }],
    [{ amountCap: { USD: -1, EUR: 5 } }, { amountCap: { USD: 0, EUR: 5 } }],
  ])('take a slip in a policy at its strictest: %j', async (policy, rails) => {
    await decree(policy);
    expect((await railsInForce()).rails).toMatchObject(rails);
  });

  it('are the agent’s own in a browser that nobody manages', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('not managed'));
    await chosenRails.setValue({ ...looseRails, sendToOthers: 'refuse' });
    const { rails, policy } = await railsInForce();
    expect(policy).toBeNull();
    expect(rails.sendToOthers).toBe('refuse');
  });
});
