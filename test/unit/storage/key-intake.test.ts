import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collect, handOver, purgeIntake } from '@/storage/key-intake';
import { emptyProfile, onDisk } from './fake-profile';
import { leaveSecret } from './leave-secret';

beforeEach(emptyProfile);

async function inMemory(): Promise<string> {
  return JSON.stringify(await fakeBrowser.storage.session.get(null));
}

describe('key intake', () => {
  it('hands a secret over once', async () => {
    const secret = { key: 'canary', passphrase: 'p' };
    await handOver(secret, async (slot) => {
      expect(slot).toMatch(/^intake:[\w-]{8,64}$/);
      expect(await collect(slot)).toEqual(secret);
      expect(await collect(slot)).toBeUndefined();
    });
    expect(await inMemory()).toBe('{}');
  });

  it.each([
    ['nobody collected it', async () => 'an answer'],
    ['the asking failed', async () => Promise.reject(new Error('no worker'))],
  ])('leaves nothing behind where %s', async (_, use) => {
    await handOver({ key: 'canary' }, use).catch(() => {});
    expect(await inMemory()).toBe('{}');
  });

  it('keeps it off the disk', async () => {
    await leaveSecret({ key: 'canary' });
    expect(await onDisk()).toBe('[{},{}]');
  });

  it('names every slot anew', async () => {
    expect(await leaveSecret({ key: 'a' })).not.toBe(await leaveSecret({ key: 'a' }));
  });

  it.each([
    ['that lay for over a minute', 60_001],
    ['from a time that is still to come: the clock was set back', -60_001],
  ])('gives nothing %s, and purges it when the worker starts', async (_, later) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const slot = await leaveSecret({ key: 'canary' });
    await leaveSecret({ key: 'another' });
    vi.setSystemTime(Date.now() + later);
    expect(await collect(slot)).toBeUndefined();
    await leaveSecret({ key: 'fresh' });
    await purgeIntake();
    expect(await inMemory()).not.toMatch(/canary|another/);
    expect(await inMemory()).toContain('fresh');
    vi.useRealTimers();
  });

  it.each([
    'vault',
    'intake:',
    'intake:../../vault',
    `intake:${'a'.repeat(65)}`,
    'x intake:abcdefgh',
  ])('gives nothing for the name %j, and purges nothing of it', async (name) => {
    await fakeBrowser.storage.session.set({ [name]: { key: 'canary', at: 0 } });
    expect(await collect(name)).toBeUndefined();
    await purgeIntake();
    expect(await inMemory()).toContain('canary');
  });

  it('takes only texts, and only those it knows', async () => {
    const found = { key: 7, passphrase: 'p', other: 'x', at: Date.now() };
    await fakeBrowser.storage.session.set({ 'intake:abcdefgh': found });
    expect(await collect('intake:abcdefgh')).toEqual({ passphrase: 'p' });
  });
});
