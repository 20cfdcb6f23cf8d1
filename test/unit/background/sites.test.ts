import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProfile } from '../storage/fake-profile';

interface Script {
  id: string;
  matches: string[];
  matchOriginAsFallback: boolean;
}

/** The list of scripts as browsers keep it: strict about what is there, and never at once. */
const list = vi.hoisted(() => {
  const scripts = new Map<string, Script>();
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  const put = async (there: boolean, [script]: Script[]) => {
    await soon();
    if (!script || scripts.has(script.id) !== there) throw new Error('duplicate or nonexistent ID');
    scripts.set(script.id, script);
    await soon();
  };
  return {
    scripts,
    getRegisteredContentScripts: async () => {
      await soon();
      return [...scripts.values()];
    },
    registerContentScripts: (all: Script[]) => put(false, all),
    updateContentScripts: (all: Script[]) => put(true, all),
    unregisterContentScripts: async ({ ids: [id = ''] }: { ids: string[] }) => {
      await soon();
      if (!scripts.delete(id)) throw new Error('nonexistent ID');
      await soon();
    },
    executeScript: async () => [],
  };
});

const granted = vi.hoisted(() => ({ origins: ['https://api.paddle.com/*'] }));
const heard = vi.hoisted(() => new Map<string, (change: object) => void>());

vi.mock('wxt/browser', () => {
  const event = (name: string) => ({
    addListener: (listener: (change: object) => void) => heard.set(name, listener),
  });
  return {
    browser: {
      permissions: {
        getAll: async () => ({ origins: [...granted.origins] }),
        onAdded: event('added'),
        onRemoved: event('removed'),
      },
      runtime: { onInstalled: event('installed'), onStartup: event('startup') },
      scripting: list,
      tabs: { query: async () => [] },
    },
  };
});

const { keepSitesRegistered } = await import('@/background/sites');

function allow(site: string): void {
  granted.origins.push(site);
  heard.get('added')?.({ origins: [site] });
}

function forbid(site: string): void {
  granted.origins = granted.origins.filter((origin) => origin !== site);
  heard.get('removed')?.({ origins: [site] });
}

const registered = () => [...list.scripts.values()].map(({ matches }) => matches);
const [one, two] = ['https://one.example/*', 'https://two.example/*'];

beforeEach(() => {
  emptyProfile();
  list.scripts.clear();
  granted.origins = ['https://api.paddle.com/*'];
  keepSitesRegistered();
});

describe('the content script', () => {
  it('is registered for all sites that are allowed, though they are allowed at once', async () => {
    allow(one);
    allow(two);
    await vi.waitFor(() => expect(registered()).toEqual([[one, two]]));
  });

  it('is registered for what is left, though one site comes as another goes', async () => {
    allow(one);
    await vi.waitFor(() => expect(registered()).toEqual([[one]]));
    allow(two);
    forbid(one);
    await vi.waitFor(() => expect(registered()).toEqual([[two]]));
  });

  it('is never taken out while a site is left, and is when none is', async () => {
    allow(one);
    await vi.waitFor(() => expect(registered()).toEqual([[one]]));
    const taken = vi.spyOn(list, 'unregisterContentScripts');
    allow(two);
    await vi.waitFor(() => expect(registered()).toEqual([[one, two]]));
    expect(taken).not.toHaveBeenCalled();
    forbid(one);
    forbid(two);
    await vi.waitFor(() => expect(registered()).toEqual([]));
  });

  it('goes into the frames without an address that a site shows mails in', async () => {
    allow(one);
    await vi.waitFor(() =>
      expect(list.scripts.get('helpdesk')).toMatchObject({ matchOriginAsFallback: true }),
    );
  });
});
