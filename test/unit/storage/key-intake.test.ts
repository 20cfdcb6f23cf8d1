import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collect, handOver } from '@/storage/key-intake';
import { emptyProfile, onDisk } from './fake-profile';

beforeEach(emptyProfile);

async function inMemory(): Promise<string> {
  return JSON.stringify(await fakeBrowser.storage.session.get(null));
}

describe('key intake', () => {
  it('hands a secret over once', async () => {
    const slot = await handOver({ key: 'canary', passphrase: 'p' });
    expect(slot).toMatch(/^intake:[\w-]{8,64}$/);
    expect(await collect(slot)).toEqual({ key: 'canary', passphrase: 'p' });
    expect(await collect(slot)).toBeUndefined();
    expect(await inMemory()).toBe('{}');
  });

  it('keeps it off the disk', async () => {
    await handOver({ key: 'canary' });
    expect(await onDisk()).toBe('[{},{}]');
  });

  it('names every slot anew', async () => {
    expect(await handOver({ key: 'a' })).not.toBe(await handOver({ key: 'a' }));
  });

  it('forgets what lay for over a minute', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const slot = await handOver({ key: 'canary' });
    vi.setSystemTime(Date.now() + 60_001);
    expect(await collect(slot)).toBeUndefined();
    await handOver({ key: 'canary' });
    vi.setSystemTime(Date.now() + 60_001);
    await handOver({ key: 'other' });
    expect(await inMemory()).not.toContain('canary');
    vi.useRealTimers();
  });

  it.each([
    'vault',
    'intake:',
    'intake:../../vault',
    `intake:${'a'.repeat(65)}`,
    'x intake:abcdefgh',
  ])('gives nothing for the name %j', async (name) => {
    await fakeBrowser.storage.session.set({ [name]: { key: 'canary', at: Date.now() } });
    expect(await collect(name)).toBeUndefined();
    expect(await inMemory()).toContain('canary');
  });

  it('takes only texts, and only those it knows', async () => {
    const found = { key: 7, passphrase: 'p', other: 'x', at: Date.now() };
    await fakeBrowser.storage.session.set({ 'intake:abcdefgh': found });
    expect(await collect('intake:abcdefgh')).toEqual({ passphrase: 'p' });
  });
});
