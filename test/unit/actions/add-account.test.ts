import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addAccount, type Keep } from '@/actions/add-account';
import type { Desk } from '@/actions/desk';
import { listAccounts } from '@/storage/accounts';
import { lastAccountId } from '@/storage/settings';
import { getKey, lockVault, vaultState } from '@/storage/vault';
import { keyId, keys } from '../../simulator/seed/keys';
import { usual } from '../../simulator/seed/permissions';
import type { Simulator } from '../../simulator/start';
import { onDisk } from '../storage/fake-profile';
import { asked, eachInOffice, keyAt, kindOf, paste } from './office';

// Deriving a key from a passphrase is slow on purpose.
vi.setConfig({ testTimeout: 60_000 });

let simulator: Simulator;
let desk: Desk;
eachInOffice((office) => {
  ({ simulator, desk } = office);
});

const passphrase = 'seven geese cross a bridge';

async function add(key: string, { keep = 'session' as Keep, withPassphrase = '' } = {}) {
  const intake = await paste(key, withPassphrase === '' ? undefined : withPassphrase);
  return addAccount(desk, { name: 'Acme', colour: 'teal', keep, intake });
}

const noKeys = [
  ['a client-side token', keys.clientToken, 'client-token'],
  ['a webhook secret', keys.webhookSecret, 'webhook-secret'],
  ['a key of before May 2025', keys.legacy, 'legacy-key'],
  ['a key that is cut short', keys.sandbox.slice(0, -5), 'truncated-key'],
  ['a key as Paddle shows it', `${keys.sandbox.slice(0, 26)}****`, 'truncated-key'],
  ['a key with something behind it', `${keys.sandbox}xyz`, 'too-long-key'],
  ['something else', 'hunter2', 'not-a-key'],
  ['nothing', ' ', 'empty-key'],
] as const;

const refused = [
  ['an expired key', keys.expired],
  ['a revoked key', keys.revoked],
  ['a key that Paddle never made', keys.unknown],
  ['a sandbox key with its environment changed', keys.sandbox.replace('sdbx', 'live')],
] as const;

describe('adding an account', () => {
  it.each(['session', 'vault'] as const)(
    'lets no key in (%s) that was still being checked when Portage locked',
    async (keep) => {
      const hold = simulator.control.addFault({ action: { kind: 'hold' } });
      const adding = kindOf(add(keys.sandbox, { keep, withPassphrase: passphrase }));
      await vi.waitFor(() => expect(asked(simulator)).toHaveLength(1));
      desk.forgetKeys();
      await lockVault();
      simulator.control.release(hold);
      expect(await adding).toBe('locked');
      expect(await listAccounts()).toEqual([]);
      expect(await vaultState()).toEqual({ exists: false, locked: false });
    },
  );

  it.each(['session', 'vault'] as const)(
    'lets no key in (%s) when Portage locks as the key is about to be kept',
    async (keep) => {
      const { local } = fakeBrowser.storage;
      const get = local.get.bind(local);
      const answered = () => asked(simulator).length === 2;
      vi.spyOn(local, 'get').mockImplementation(async (place) => {
        const found = await get(place);
        if (answered()) {
          vi.mocked(local.get).mockRestore();
          desk.forgetKeys();
          await lockVault();
        }
        return found;
      });
      expect(await kindOf(add(keys.sandbox, { keep, withPassphrase: passphrase }))).toBe('locked');
      expect(await fakeBrowser.storage.session.get('vault')).toEqual({});
      expect(await onDisk()).toBe('[{},{}]');
    },
  );

  it.each(['session', 'vault'] as const)(
    'leaves no key at hand (%s) when the account cannot be listed, and can be done again',
    async (keep) => {
      const { local } = fakeBrowser.storage;
      const set = local.set.bind(local);
      const full = vi.spyOn(local, 'set').mockImplementation(async (items) => {
        if ('accounts' in items) throw new Error('quota');
        await set(items);
      });
      await expect(add(keys.sandbox, { keep, withPassphrase: passphrase })).rejects.toThrow(
        'did not store',
      );
      expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain(
        keys.sandbox,
      );
      expect(await vaultState()).toEqual({ exists: false, locked: false });
      full.mockRestore();
      const { id } = await add(keys.sandbox, { keep, withPassphrase: 'another one entirely' });
      expect(await getKey(id)).toBe(keys.sandbox);
    },
  );

  it('keeps its name and what Paddle says of its key, and uses it from now on', async () => {
    const account = await add(keys.sandbox);
    const { expires_at } = keyAt(simulator, keys.sandbox).entity;
    expect(account).toMatchObject({
      name: 'Acme',
      colour: 'teal',
      environment: 'sandbox',
      keyEntityId: keyId(keys.sandbox),
      redactedKey: `${keys.sandbox.slice(0, 26)}****`,
      keep: 'session',
      permissions: usual,
      expiresAt: expires_at,
    });
    expect(await listAccounts()).toEqual([account]);
    expect(await lastAccountId.getValue()).toBe(account.id);
    expect(await getKey(account.id)).toBe(keys.sandbox);
  });

  it('keeps a key for the session off the disk, and makes no vault for it', async () => {
    await add(keys.sandbox);
    expect(await onDisk()).not.toContain(keys.sandbox);
    expect(await vaultState()).toEqual({ exists: false, locked: false });
  });

  it('takes the environment from the key', async () => {
    expect((await add(keys.live)).environment).toBe('live');
    expect(new Set(simulator.control.requests().map(({ host }) => host))).toEqual(
      new Set(['api.paddle.com']),
    );
  });

  it.each(noKeys)('names %s without asking Paddle or keeping anything', async (_, text, kind) => {
    expect(await kindOf(add(text))).toBe(kind);
    expect(asked(simulator)).toEqual([]);
    expect(await listAccounts()).toEqual([]);
  });

  it.each(refused)('refuses %s, and keeps nothing', async (_, key) => {
    expect(await kindOf(add(key, { keep: 'vault', withPassphrase: passphrase }))).toBe(
      'key-refused',
    );
    expect(await listAccounts()).toEqual([]);
    expect(await vaultState()).toEqual({ exists: false, locked: false });
    expect(await lastAccountId.getValue()).toBeNull();
  });

  it('keeps nothing when Paddle cannot be asked', async () => {
    const times = Number.POSITIVE_INFINITY;
    simulator.control.addFault({ times, action: { kind: 'status', status: 400, code: 'odd' } });
    expect(await kindOf(add(keys.sandbox))).toBe('refused');
    expect(await listAccounts()).toEqual([]);
  });

  it('refuses a key that another account has, however it is pasted, before asking', async () => {
    await add(keys.sandbox);
    const before = asked(simulator).length;
    expect(await kindOf(add(` "Bearer ${keys.sandbox}"\n`))).toBe('key-already-added');
    expect(asked(simulator)).toHaveLength(before);
    expect(await listAccounts()).toHaveLength(1);
  });

  it('takes what was handed over once', async () => {
    const intake = await paste(keys.sandbox);
    const input = { name: 'Acme', colour: 'teal', keep: 'session', intake } as const;
    await addAccount(desk, input);
    expect(await kindOf(addAccount(desk, input))).toBe('empty-key');
  });
});

describe('the vault', () => {
  it('is made with the first key; the second goes into it; a locked one takes none', async () => {
    expect(await kindOf(add(keys.sandbox, { keep: 'vault' }))).toBe('wrong-passphrase');
    const first = await add(keys.sandbox, { keep: 'vault', withPassphrase: passphrase });
    const second = await add(keys.live, { keep: 'vault', withPassphrase: 'another one entirely' });
    expect(await getKey(first.id)).toBe(keys.sandbox);
    expect(await getKey(second.id)).toBe(keys.live);
    expect(await vaultState()).toEqual({ exists: true, locked: false });
    const disk = await onDisk();
    for (const secret of [keys.sandbox, keys.live, passphrase]) expect(disk).not.toContain(secret);

    await lockVault();
    const third = { keep: 'vault' as const, withPassphrase: passphrase };
    expect(await kindOf(add(keys.secondBrandSandbox, third))).toBe('locked');
    expect(await listAccounts()).toEqual([first, second]);
  });
});
